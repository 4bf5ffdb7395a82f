package org.entente.nlp;

import java.util.Set;

/**
 * "Iran, Iraq ties <b>warm</b>", "US-Turkey ties <b>fray</b> over Syria": a headline that tells how two stand, whose verb was taken for
 * an adjective or a noun.
 */
final class TiesInHeadlines {

    private static final Set<String> TIES = Set.of("ties", "relations", "links");
    private static final Set<String> CHANGE = Set.of(
            "warm",
            "fray",
            "thaw",
            "sour",
            "worsen",
            "improve",
            "cool",
            "deteriorate",
            "strengthen",
            "deepen",
            "unravel",
            "freeze",
            "collapse",
            "crumble",
            "fracture",
            "normalise",
            "normalize",
            "strain",
            "suffer");

    private static final Set<String> JOINING = Set.of("-", "–", ",", "and");

    private static final int FIRST = 0;
    private static final int JOINT = 1;
    private static final int SECOND = 2;
    private static final int NOUN = 3;
    private static final int VERB = 4;

    private final LooseTree tree;

    private TiesInHeadlines(LooseTree tree) {
        this.tree = tree;
    }

    /** Makes it the verb. */
    static void mend(LooseTree tree) {
        if (tree.size() > VERB && shaped(tree)) {
            new TiesInHeadlines(tree).raise();
        }
    }

    private static boolean shaped(LooseTree tree) {
        boolean goesOn =
                tree.size() > VERB + 1 && tree.uposes[VERB + 1] != Upos.ADP && tree.uposes[VERB + 1] != Upos.SCONJ;
        return !goesOn
                && TIES.contains(tree.forms.get(NOUN))
                && CHANGE.contains(tree.forms.get(VERB))
                && JOINING.contains(tree.forms.get(JOINT))
                && name(tree, FIRST)
                && name(tree, SECOND)
                && !(tree.uposes[VERB] == Upos.VERB && tree.heads[NOUN] == VERB)
                && rootIsBefore(tree);
    }

    private static boolean name(LooseTree tree, int word) {
        return Character.isUpperCase(tree.forms.get(word).charAt(0));
    }

    private static boolean rootIsBefore(LooseTree tree) {
        for (int word = 0; word <= VERB; word++) {
            if (tree.heads[word] < 0) {
                return true;
            }
        }
        return false;
    }

    private void raise() {
        for (int word = VERB + 1; word < tree.size(); word++) {
            if (tree.heads[word] <= VERB) {
                tree.heads[word] = VERB;
                tree.relations[word] = tree.relations[word] == Relation.NMOD ? Relation.OBL : tree.relations[word];
            }
        }
        boolean hyphen =
                tree.forms.get(JOINT).equals("-") || tree.forms.get(JOINT).equals("–");
        hang(VERB, -1, Relation.ROOT);
        hang(NOUN, VERB, Relation.NSUBJ);
        hang(FIRST, NOUN, Relation.COMPOUND);
        hang(SECOND, FIRST, hyphen ? Relation.FLAT : Relation.CONJ);
        hang(JOINT, SECOND, hyphen ? Relation.PUNCT : Relation.CC);
        tree.uposes[VERB] = Upos.VERB;
        tree.xposes[VERB] = "VBP";
        tree.uposes[NOUN] = Upos.NOUN;
        tree.xposes[NOUN] = "NNS";
    }

    private void hang(int word, int head, Relation relation) {
        tree.heads[word] = head;
        tree.relations[word] = relation;
    }
}
