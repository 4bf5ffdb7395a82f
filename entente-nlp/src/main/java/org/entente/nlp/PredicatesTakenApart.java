package org.entente.nlp;

/**
 * Predicates of several words that the parser takes apart: "Iran <b>is at loggerheads</b> with Kuwait over oil" (the root is no
 * "over"), "<b>made common cause</b> with Iraq in the war" (the cause is no preposition of the war).
 */
final class PredicatesTakenApart {

    private final LooseTree tree;
    private final String[] lemmas;

    private PredicatesTakenApart(LooseTree tree, String[] lemmas) {
        this.tree = tree;
        this.lemmas = lemmas;
    }

    /** Puts them together again. */
    static void mend(LooseTree tree, String[] lemmas) {
        PredicatesTakenApart mender = new PredicatesTakenApart(tree, lemmas);
        for (int word = 2; word + 1 < tree.size(); word++) {
            if (tree.uposes[word] == Upos.ADP) {
                mender.preposition(word);
            }
            if (tree.lower(word).equals("cause") && tree.lower(word - 1).equals("common")) {
                mender.cause(word);
            }
        }
    }

    /** A preposition has no subject: the noun that has a copula of its own is the predicate. */
    private void preposition(int word) {
        int noun = -1;
        int behind = -1;
        for (int child = 0; child < tree.size(); child++) {
            if (tree.heads[child] == word && child < word && tree.relations[child] == Relation.NSUBJ) {
                noun = child;
            } else if (tree.heads[child] == word && child > word && tree.nominal(child) && behind < 0) {
                behind = child;
            }
        }
        boolean predicate = noun >= 0
                && behind >= 0
                && tree.uposes[noun] == Upos.NOUN
                && tree.has(noun, Relation.COP)
                && tree.has(noun, Relation.CASE)
                && tree.has(noun, Relation.NSUBJ);
        if (!predicate) {
            return;
        }
        tree.heads[noun] = tree.heads[word];
        tree.relations[noun] = tree.relations[word];
        for (int child = 0; child < tree.size(); child++) {
            if (tree.heads[child] == word && child != behind) {
                tree.heads[child] = noun;
            }
        }
        tree.heads[behind] = noun;
        tree.relations[behind] = Relation.NMOD;
        tree.heads[word] = behind;
        tree.relations[word] = Relation.CASE;
    }

    private void cause(int cause) {
        int verb = cause - 2;
        while (verb > 0 && tree.uposes[verb] == Upos.ADV) {
            verb--;
        }
        if (tree.uposes[verb] != Upos.VERB || !lemmas[verb].equals("make")) {
            return;
        }
        for (int child = cause + 1; child < tree.size(); child++) {
            if (tree.heads[child] == cause && tree.relations[child] == Relation.OBL) {
                tree.heads[child] = verb;
            }
        }
        tree.heads[cause] = verb;
        tree.relations[cause] = Relation.OBJ;
        tree.uposes[cause] = Upos.NOUN;
        tree.xposes[cause] = "NN";
        tree.heads[cause - 1] = cause;
        tree.relations[cause - 1] = Relation.AMOD;
    }
}
