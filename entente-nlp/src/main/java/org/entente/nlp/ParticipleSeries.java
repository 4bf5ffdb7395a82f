package org.entente.nlp;

/**
 * "The rebels, trained in Libya, <b>armed</b> by Sudan and paid by Qatar, took the town": participles behind commas, one after the other, are
 * of whom the first is about, not of the name that stands before each. Where "and" joins that name to another, they are each of its own.
 */
final class ParticipleSeries {

    private ParticipleSeries() {}

    /** Hangs the later participles of such a series on the noun that the first hangs on. */
    static void mend(LooseTree tree) {
        for (int word = 2; word < tree.size(); word++) {
            int first = behindComma(tree, word) ? earlier(tree, word) : -1;
            if (first >= 0) {
                tree.heads[word] = tree.heads[first];
            }
        }
    }

    /** The participle of the series that holds the name on which a later one hangs; -1 where there is none. */
    private static int earlier(LooseTree tree, int participle) {
        int above = tree.heads[participle];
        for (int steps = 0; above >= 0 && steps < tree.size(); steps++) {
            if (above < participle && above > 0 && behindComma(tree, above)) {
                return tree.heads[above] < above ? above : -1;
            }
            if (tree.relations[above] == Relation.CONJ) {
                return -1;
            }
            above = tree.heads[above];
        }
        return -1;
    }

    private static boolean behindComma(LooseTree tree, int word) {
        return tree.xposes[word].equals("VBN")
                && tree.relations[word] == Relation.ACL
                && tree.forms.get(word - 1).equals(",");
    }
}
