package org.entente.nlp.token;

import java.util.Locale;

/** A fixed set of lower-case words that is asked about stretches of a text without cutting strings out of it. */
final class WordSet {

    private final String[] table;
    private final int mask;
    private final int longest;

    private WordSet(String[] words) {
        int size = Integer.highestOneBit(Math.max(words.length, 1)) * 4;
        this.table = new String[size];
        this.mask = size - 1;
        int longestSoFar = 0;
        for (String word : words) {
            longestSoFar = Math.max(longestSoFar, word.length());
            int slot = hash(word, 0, word.length()) & mask;
            while (table[slot] != null && !table[slot].equals(word)) {
                slot = (slot + 1) & mask;
            }
            table[slot] = word;
        }
        this.longest = longestSoFar;
    }

    /** The set of the words in some lists, each separated by blanks. */
    static WordSet of(String... lists) {
        return new WordSet(
                String.join(" ", lists).toLowerCase(Locale.ROOT).trim().split("\\s+"));
    }

    /** Whether the stretch is one of the words, capital letters counting as small ones. */
    boolean contains(String text, int begin, int end) {
        if (end - begin > longest || end <= begin) {
            return false;
        }
        int slot = hash(text, begin, end) & mask;
        while (table[slot] != null) {
            if (matches(table[slot], text, begin, end)) {
                return true;
            }
            slot = (slot + 1) & mask;
        }
        return false;
    }

    boolean contains(String word) {
        return contains(word, 0, word.length());
    }

    private static boolean matches(String word, String text, int begin, int end) {
        if (word.length() != end - begin) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (plain(text.charAt(i)) != word.charAt(i - begin)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = hash * 31 + plain(text.charAt(i));
        }
        return hash ^ (hash >>> 15);
    }

    private static char plain(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return CharKind.of(c) == CharKind.QUOTE ? '\'' : Character.toLowerCase(c);
    }
}
