package org.entente.text.actor;

import java.util.Locale;
import java.util.Set;

/** Words at the beginning of a phrase that are no part of a name: articles, numbers, quantities. */
final class Determiners {

    private static final Set<String> WORDS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "some",
            "several",
            "many",
            "few",
            "all",
            "both",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "dozens",
            "hundreds",
            "thousands",
            "scores",
            "its",
            "his",
            "her",
            "their",
            "our",
            "another",
            "other",
            "any",
            "each",
            "every",
            "most",
            "more",
            "at",
            "least",
            "about",
            "around",
            "nearly",
            "over",
            "of",
            "one",
            "'s",
            "-");

    private Determiners() {}

    static boolean holds(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT)) || Character.isDigit(word.charAt(0));
    }
}
