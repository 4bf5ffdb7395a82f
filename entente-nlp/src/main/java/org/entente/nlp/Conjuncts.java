package org.entente.nlp;

/**
 * "The Congress <b>and the Maoists</b> agreed": a noun with "and" before it and no preposition is the second of two, though
 * the parser calls it a modifier of the first.
 */
final class Conjuncts {

    private Conjuncts() {}

    /** Calls such modifiers what they are. */
    static void mend(int[] heads, Relation[] relations) {
        for (int word = 0; word < heads.length; word++) {
            if (relations[word] == Relation.NMOD
                    && heads[word] >= 0
                    && heads[word] < word
                    && joined(word, heads, relations)) {
                relations[word] = Relation.CONJ;
            }
        }
    }

    private static boolean joined(int noun, int[] heads, Relation[] relations) {
        boolean joined = false;
        for (int child = heads[noun] + 1; child < noun; child++) {
            if (heads[child] == noun && relations[child] == Relation.CASE) {
                return false;
            }
            joined |= heads[child] == noun && relations[child] == Relation.CC;
        }
        return joined;
    }
}
