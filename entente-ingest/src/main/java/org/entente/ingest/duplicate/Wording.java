package org.entente.ingest.duplicate;

import java.util.Arrays;

/**
 * A text as the hashes of its words, in order. A word is a run of letters and digits, case aside; an ideograph is a word of
 * its own.
 *
 * @param words all words in order
 * @param telling the distinct words of four letters or more, numbers and ideographs: those that are not in every text
 */
@SuppressWarnings("ArrayRecordComponent")
record Wording(long[] words, long[] telling) {

    private static final int TELLING_LENGTH = 4;
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    static Wording of(String text) {
        long[] words = new long[64];
        long[] telling = new long[64];
        int count = 0;
        int tellingCount = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!Character.isLetterOrDigit(c)) {
                at += Character.charCount(c);
                continue;
            }
            long hash = BASIS;
            int letters = 0;
            boolean tells = false;
            while (at < text.length() && Character.isLetterOrDigit(c)) {
                boolean ideograph = Character.isIdeographic(c);
                if (ideograph && letters > 0) {
                    break;
                }
                hash = (hash ^ Character.toLowerCase(c)) * PRIME;
                letters++;
                tells |= ideograph || Character.isDigit(c);
                at += Character.charCount(c);
                if (ideograph || at >= text.length()) {
                    break;
                }
                c = text.codePointAt(at);
            }
            words = count == words.length ? Arrays.copyOf(words, count * 2) : words;
            words[count++] = hash;
            if (tells || letters >= TELLING_LENGTH) {
                telling = tellingCount == telling.length ? Arrays.copyOf(telling, tellingCount * 2) : telling;
                telling[tellingCount++] = hash;
            }
        }
        return new Wording(
                Arrays.copyOf(words, count),
                Arrays.stream(telling, 0, tellingCount).distinct().toArray());
    }

    /** Hashes of every three words in a row; of all words together where there are fewer. */
    long[] triples() {
        int count = Math.max(1, words.length - 2);
        long[] triples = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = BASIS;
            for (int j = i; j < Math.min(i + 3, words.length); j++) {
                hash = (hash ^ words[j]) * PRIME;
                hash ^= hash >>> 29;
            }
            triples[i] = hash;
        }
        return triples;
    }
}
