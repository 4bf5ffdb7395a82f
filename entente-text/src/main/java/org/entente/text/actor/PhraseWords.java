package org.entente.text.actor;

import java.util.ArrayList;
import java.util.List;

/** Splits a phrase into words: hyphens, commas, brackets and the possessive 's stand alone. */
final class PhraseWords {

    private PhraseWords() {}

    static List<String> of(String phrase) {
        List<String> words = new ArrayList<>();
        int n = phrase.length();
        int i = 0;
        while (i < n) {
            char c = phrase.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
            } else if (isPossessive(phrase, i)) {
                words.add("'s");
                i += 2;
            } else if (isWordChar(c)) {
                int end = i + 1;
                while (end < n && continues(phrase, end)) {
                    end++;
                }
                words.add(phrase.substring(i, end));
                i = end;
            } else {
                words.add(String.valueOf(c));
                i++;
            }
        }
        return words;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean continues(String phrase, int i) {
        char c = phrase.charAt(i);
        boolean initial = c == '.' && Character.isUpperCase(phrase.charAt(i - 1));
        if (initial || isWordChar(c)) {
            return true;
        }
        boolean apostrophe = c == '\'' || c == '’';
        return apostrophe && !isPossessive(phrase, i) && i + 1 < phrase.length() && isWordChar(phrase.charAt(i + 1));
    }

    private static boolean isPossessive(String phrase, int i) {
        char c = phrase.charAt(i);
        return (c == '\'' || c == '’')
                && i + 1 < phrase.length()
                && phrase.charAt(i + 1) == 's'
                && (i + 2 == phrase.length() || !isWordChar(phrase.charAt(i + 2)));
    }
}
