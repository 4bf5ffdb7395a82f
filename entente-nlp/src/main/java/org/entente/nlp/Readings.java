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

    /**
     * The readings that score best in which a word is a verb in the past, best first: for one that was taken for a participle
     * beside its subject.
     *
     * @param token index of the word
     * @param most how many are wanted at most; there may be fewer
     * @return empty where the word is one already, is a joined name, or never has such a tag
     */
    List<Reading> past(int token, int most);

    /**
     * The readings that score best in which a word is a verb in the present, best first: for the verb of a headline.
     *
     * @param token index of the word
     * @param most how many are wanted at most; there may be fewer
     * @return empty where the word is one already, is a joined name, or never has such a tag
     */
    List<Reading> present(int token, int most);

    /**
     * The reading in which the first words are an adverbial and the rest is a sentence by itself: for a phrase of time that
     * was taken for the whole sentence. Its margin is 0: it has no score that could be compared.
     *
     * @param head index of the word that heads the phrase
     * @param end index of the first word of the rest, at least 1 and below the sentence's size
     */
    Optional<Reading> opening(int head, int end);

    /** The readings of a parser that has no second thoughts. */
    static Readings none() {
        return NoReadings.NONE;
    }
}
