package org.entente.text.rules;

import java.util.Collection;

/**
 * Says of most words at once that they are not in a set: one bit of 64 for each word in it, by its hash. A condition is
 * asked of many words and holds of few.
 *
 * @param bits those of all words in the set
 */
public record Sieve(long bits) {

    static Sieve of(Collection<String> words) {
        long bits = 0;
        for (String word : words) {
            bits |= bit(word);
        }
        return new Sieve(bits);
    }

    /** The bit of one word. */
    static long bit(String word) {
        int hash = word.hashCode();
        return 1L << (hash ^ hash >>> 6 ^ hash >>> 12);
    }

    /** Whether a word with one of these bits may be in the set. */
    boolean passes(long some) {
        return (bits & some) != 0;
    }
}
