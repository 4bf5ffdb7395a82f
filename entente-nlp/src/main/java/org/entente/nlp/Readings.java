package org.entente.nlp;

import java.util.List;
import java.util.Optional;

/**
 * Other readings of one sentence, beside the one its parser gave it. They are searched anew at each call, which costs
 * several times what parsing the sentence did, and nothing where nobody asks; the same sentence always has the same.
 * Safe for use by several threads.
 */
public interface Readings {

    /**
     * The other readings that score best, best first. No two have the same tree, and none has the sentence's own.
     *
     * @param most how many are wanted at most; there may be fewer
     */
    List<Reading> best(int most);

    /**
     * The best reading in which a word has a certain part of speech: for a word that is known to be a verb in such a
     * sentence, and was taken for a noun.
     *
     * @param token index of the word
     * @return empty where the word has that part of speech already, is a joined name, or never has any other
     */
    Optional<Reading> with(int token, Upos upos);

    /**
     * The readings that score best in which a word has a certain part of speech, best first.
     *
     * @param token index of the word
     * @param most how many are wanted at most; there may be fewer
     * @return empty where {@link #with(int, Upos)} is
     */
    List<Reading> with(int token, Upos upos, int most);

    /** The readings of a parser that has no second thoughts. */
    static Readings none() {
        return NoReadings.NONE;
    }
}
