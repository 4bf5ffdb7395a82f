package org.entente.nlp;

/**
 * Predicates of several words that the parser takes apart: "Iran <b>is at loggerheads</b> with Kuwait over oil" (the root is neither
 * "over" nor Kuwait), "<b>made common cause</b> with Iraq in the war" (the cause is no preposition of the war), "<b>works hand in
 * glove</b> with the militia" (no glove with a militia).
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
            if (tree.nominal(word)) {
                mender.companion(word);
            }
            if (tree.lower(word - 1).equals("in") && tree.lower(word - 2).equals("hand")) {
                mender.handInGlove(word);
            }
            if (tree.lower(word).equals("cause") && tree.lower(word - 1).equals("common")) {
                mender.cause(word);
            }
        }
    }

    /** A preposition has no subject: the noun that has a copula of its own is the predicate. */
    private void preposition(int word) {
        int noun = predicate(word);
        int behind = -1;
        for (int child = tree.size() - 1; child > word; child--) {
            if (tree.heads[child] == word && tree.nominal(child)) {
                behind = child;
            }
        }
        if (noun < 0 || behind < 0) {
            return;
        }
        raise(noun, word);
        tree.heads[behind] = noun;
        tree.relations[behind] = Relation.NMOD;
        tree.heads[word] = behind;
        tree.relations[word] = Relation.CASE;
    }

    /** "is at loggerheads <b>with Kuwait</b>": nor is whom it is with, whose preposition stands between the two. */
    private void companion(int word) {
        int noun = predicate(word);
        boolean with = false;
        for (int child = noun + 1; noun >= 0 && child < word; child++) {
            with |= tree.heads[child] == word && tree.relations[child] == Relation.CASE;
        }
        if (!with) {
            return;
        }
        raise(noun, word);
        tree.heads[word] = noun;
        tree.relations[word] = Relation.NMOD;
    }

    /** The noun with a copula, a preposition and a subject of its own that hangs on a word behind it; -1 where there is none. */
    private int predicate(int word) {
        for (int noun = 0; noun < word; noun++) {
            boolean predicate = tree.heads[noun] == word
                    && tree.uposes[noun] == Upos.NOUN
                    && tree.has(noun, Relation.COP)
                    && tree.has(noun, Relation.CASE)
                    && tree.has(noun, Relation.NSUBJ);
            if (predicate && tree.relations[word] == Relation.ROOT) {
                return noun;
            }
        }
        return -1;
    }

    /** Puts a noun in the place of the word that it hangs on, with what is told around it. */
    private void raise(int noun, int word) {
        tree.heads[noun] = tree.heads[word];
        tree.relations[noun] = tree.relations[word];
        for (int child = 0; child < tree.size(); child++) {
            boolean own = switch (tree.relations[child]) {
                case CASE, FLAT, DET, COMPOUND, AMOD, CONJ, NMOD_POSS -> true;
                default -> false;
            };
            if (tree.heads[child] == word && (!own || child < noun)) {
                tree.heads[child] = noun;
            }
        }
    }

    /** "hand in glove with Chad": the two go hand in hand, whatever they do. */
    private void handInGlove(int glove) {
        int verb = tree.heads[glove];
        boolean idiom = tree.lower(glove).equals("glove") || tree.lower(glove).equals("hand");
        if (!idiom || verb < 0 || tree.uposes[verb] != Upos.VERB || tree.relations[glove] != Relation.OBL) {
            return;
        }
        for (int child = glove + 1; child < tree.size(); child++) {
            if (tree.heads[child] == glove && tree.relations[child] == Relation.NMOD) {
                tree.heads[child] = verb;
                tree.relations[child] = Relation.OBL;
            }
        }
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
