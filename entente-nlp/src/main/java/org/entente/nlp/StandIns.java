package org.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Words that the parser reads in place of those it misreads. */
final class StandIns {

    private StandIns() {}

    /**
     * A sentence's words with another in the place of some; the same list where none is replaced.
     *
     * @param from the first word that may be replaced; the last never is
     */
    static List<String> put(List<String> standing, int from, IntPredicate misread, String standIn) {
        List<String> read = standing;
        for (int word = from; word < standing.size() - 1; word++) {
            if (misread.test(word)) {
                read = read == standing ? new ArrayList<>(standing) : read;
                read.set(word, standIn);
            }
        }
        return read;
    }
}
