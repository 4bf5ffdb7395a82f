package org.entente.nlp;

import java.util.Set;

/**
 * "<b>Through its agency, KCNA</b>, the North branded him a traitor": a phrase with a preposition that opens a clause is not its
 * subject, nor is who acts a name of what the phrase tells, though the parser joins the two.
 */
final class OpeningPhrases {

    private static final Set<String> OPENING = Set.of(
            "through", "in", "on", "at", "by", "with", "without", "under", "despite", "from", "for", "after", "before",
            "during", "via", "amid");

    private final LooseTree tree;

    private OpeningPhrases(LooseTree tree) {
        this.tree = tree;
    }

    /** Parts such phrases from the subjects that they are hung on. */
    static void mend(LooseTree tree) {
        OpeningPhrases mender = new OpeningPhrases(tree);
        for (int word = 0; word + 1 < tree.size(); word++) {
            if (OPENING.contains(tree.lower(word)) && mender.opens(word)) {
                mender.mend(word);
            }
        }
    }

    private boolean opens(int word) {
        return word == 0
                || switch (tree.forms.get(word - 1)) {
                    case ";", ":", "but", "and" -> true;
                    default -> false;
                };
    }

    private void mend(int preposition) {
        if (preposition == 0) {
            apart(preposition);
        }
        int noun = tree.heads[preposition];
        if (tree.relations[preposition] == Relation.CASE
                && noun > preposition
                && tree.relations[noun] == Relation.NSUBJ) {
            int subject = apposedSubject(noun);
            if (subject >= 0) {
                int verb = tree.heads[noun];
                tree.heads[subject] = verb;
                tree.relations[subject] = Relation.NSUBJ;
                tree.relations[noun] = Relation.OBL;
            }
        }
    }

    /**
     * "<b>In the war</b> Iran was in alliance": where the preposition hangs on the predicate, the noun behind it is still its own,
     * and the name that straight follows is the subject.
     */
    private void apart(int preposition) {
        int predicate = tree.heads[preposition];
        for (int noun = preposition + 1; noun + 1 < predicate; noun++) {
            int name = noun + 1;
            boolean joined = tree.heads[noun] == predicate
                    && tree.relations[noun] == Relation.NSUBJ
                    && tree.uposes[noun] == Upos.NOUN
                    && tree.heads[name] == noun
                    && tree.relations[name] == Relation.APPOS
                    && tree.uposes[name] == Upos.PROPN
                    && tree.relations[preposition] == Relation.CASE;
            if (joined) {
                tree.heads[preposition] = noun;
                tree.relations[noun] = Relation.OBL;
                tree.heads[name] = predicate;
                tree.relations[name] = Relation.NSUBJ;
                return;
            }
        }
    }

    /** The last appositive of a noun, where a comma opens it and none closes it before the verb; -1 where there is none. */
    private int apposedSubject(int noun) {
        int verb = tree.heads[noun];
        int last = -1;
        for (int child = noun + 1; child < verb; child++) {
            if (tree.heads[child] == noun && tree.relations[child] == Relation.APPOS) {
                last = child;
            }
            if (tree.heads[child] == verb && tree.relations[child] == Relation.NSUBJ) {
                return -1;
            }
        }
        boolean closed = false;
        for (int word = last + 1; last >= 0 && word < verb; word++) {
            closed |= tree.forms.get(word).equals(",");
        }
        return closed ? -1 : last;
    }
}
