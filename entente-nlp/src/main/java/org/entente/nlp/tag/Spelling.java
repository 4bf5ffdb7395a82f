package org.entente.nlp.tag;

import org.entente.nlp.model.FeatureHash;

/** What the spelling of a word gives away, as hashes: its form, its lower-case form, its shape. */
public final class Spelling {

    private static final int SEED = 0x2f0b4a27;
    private static final int PRIME = 0x01000193;

    private Spelling() {}

    /** Hash of a word in lower case, each number in it (with its points and commas) reduced to one 0. */
    public static int lower(String word) {
        return hash(word, true);
    }

    /** Hash of a word as it stands, numbers reduced likewise. */
    static int form(String word) {
        return hash(word, false);
    }

    private static int hash(String word, boolean lower) {
        int hash = SEED;
        int length = word.length();
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9') {
                i = endOfNumber(word, i) - 1;
                c = '0';
            }
            hash = (hash ^ (lower ? Character.toLowerCase(c) : c)) * PRIME;
        }
        return FeatureHash.finish(hash);
    }

    private static int endOfNumber(String word, int begin) {
        int end = begin + 1;
        int length = word.length();
        while (end < length) {
            char c = word.charAt(end);
            boolean digit = c >= '0' && c <= '9';
            boolean inside = (c == '.' || c == ',') && end + 1 < length && Character.isDigit(word.charAt(end + 1));
            if (!digit && !inside) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** Hash of a word's first characters in lower case; of the whole word where it is shorter. */
    static int prefix(String word, int characters) {
        return piece(word, 0, Math.min(characters, word.length()));
    }

    /** Hash of a word's last characters in lower case; of the whole word where it is shorter. */
    static int suffix(String word, int characters) {
        return piece(word, Math.max(0, word.length() - characters), word.length());
    }

    private static int piece(String word, int begin, int end) {
        int hash = SEED;
        for (int i = begin; i < end; i++) {
            hash = (hash ^ Character.toLowerCase(word.charAt(i))) * PRIME;
        }
        return hash;
    }

    /** A word's pattern of capitals, small letters, digits and other characters; at most two of a run are kept. */
    static int shape(String word) {
        int shape = 1;
        int last = 0;
        int run = 0;
        for (int i = 0; i < word.length() && shape < 1 << 26; i++) {
            int kind = kind(word.charAt(i));
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2) {
                shape = shape * 5 + kind;
            }
        }
        return shape;
    }

    private static int kind(char c) {
        if (Character.isUpperCase(c)) {
            return 1;
        }
        if (Character.isLetter(c)) {
            return 2;
        }
        if (Character.isDigit(c)) {
            return 3;
        }
        return c == '-' ? 4 : 0;
    }
}
