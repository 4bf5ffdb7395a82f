package org.entente.nlp;

import java.util.Set;

/**
 * "accused Cuba and <b>the rebels</b> of lying": a noun with "and" before it straight behind an object is one more object, though the
 * parser joins it to the verb, or makes it the subject of the gerund behind it.
 */
final class ObjectConjuncts {

    private static final Set<String> BEFORE_GERUNDS = Set.of("of", "from", "for");

    private final LooseTree tree;

    private ObjectConjuncts(LooseTree tree) {
        this.tree = tree;
    }

    /** Joins such nouns to the object and the gerund to the verb. */
    static void mend(LooseTree tree) {
        ObjectConjuncts mender = new ObjectConjuncts(tree);
        for (int noun = 3; noun < tree.size(); noun++) {
            if (tree.nominal(noun)) {
                mender.mend(noun);
                mender.mendOwned(noun);
            }
        }
    }

    private void mend(int noun) {
        int gerund = gerundBehind(noun);
        boolean above = gerund >= 0
                && tree.heads[noun] == gerund
                && tree.relations[noun] == Relation.NSUBJ
                && tree.relations[gerund] == Relation.CONJ;
        boolean loose = (tree.relations[noun] == Relation.CONJ || tree.relations[noun] == Relation.OBL)
                && !tree.has(noun, Relation.CASE)
                && !tree.has(noun, Relation.NSUBJ)
                && !tree.has(noun, Relation.OBJ)
                && !tree.has(noun, Relation.COP);
        int verb = above ? tree.heads[gerund] : loose ? tree.heads[noun] : -1;
        int object = verb < 0 || verb > noun || tree.uposes[verb] != Upos.VERB ? -1 : objectOf(verb, noun);
        int and = object < 0 ? -1 : opening(noun);
        if (and <= object || !tree.under(and - 1, object) || tree.under(object, noun) || tree.under(object, and)) {
            return;
        }
        tree.heads[noun] = object;
        tree.relations[noun] = Relation.CONJ;
        tree.heads[and] = noun;
        if (gerund >= 0 && (above || tree.under(gerund, noun))) {
            tree.heads[gerund] = verb;
            tree.relations[gerund] = Relation.ADVCL;
        }
    }

    /** "by France and <b>its ally</b> Chad": somebody's own behind "and" is joined to him, not to the verb. */
    private void mendOwned(int noun) {
        int and = tree.relations[noun] == Relation.CONJ ? opening(noun) : -1;
        boolean owned = and > 0
                && tree.xposes[and + 1].equals("PRP$")
                && tree.heads[and + 1] == noun
                && tree.nominal(and - 1)
                && tree.heads[noun] != and - 1
                && tree.under(and - 1, tree.heads[noun])
                && !tree.under(and - 1, noun)
                && !tree.has(noun, Relation.NSUBJ)
                && !tree.has(noun, Relation.COP);
        boolean verb =
                owned && tree.uposes[tree.heads[noun]] == Upos.VERB && tree.relations[and - 1] != Relation.OBL_UNMARKED;
        if (verb || owned && tree.has(noun, Relation.APPOS)) {
            tree.heads[noun] = and - 1;
        }
    }

    /** The gerund with its preposition that stands behind a noun and what belongs to it; or -1. */
    private int gerundBehind(int noun) {
        for (int word = noun + 2; word < tree.size(); word++) {
            boolean gerund = tree.xposes[word].equals("VBG") && BEFORE_GERUNDS.contains(tree.lower(word - 1));
            if (gerund && tree.heads[word - 1] == word && (tree.heads[noun] == word || tree.under(word, noun))) {
                return word;
            }
        }
        return -1;
    }

    private int objectOf(int verb, int before) {
        for (int word = before - 1; word > verb; word--) {
            if (tree.heads[word] == verb && tree.relations[word] == Relation.OBJ) {
                return word;
            }
        }
        return -1;
    }

    /** The "and" before all that belongs to a noun; -1 where none stands there. */
    private int opening(int noun) {
        int first = noun;
        while (first > 0 && !tree.lower(first - 1).equals("and") && tree.under(first - 1, noun)) {
            first--;
        }
        return first > 0 && tree.lower(first - 1).equals("and") ? first - 1 : -1;
    }
}
