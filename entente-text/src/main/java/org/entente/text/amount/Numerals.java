package org.entente.text.amount;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** What the words of numbers are worth. */
final class Numerals {

    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000 * MILLION;
    private static final long TRILLION = 1_000 * BILLION;

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    private static final Map<String, Long> SCALES = Map.of(
            "dozen",
            12L,
            "hundred",
            100L,
            "thousand",
            1_000L,
            "lakh",
            100_000L,
            "million",
            MILLION,
            "crore",
            10 * MILLION,
            "billion",
            BILLION,
            "trillion",
            TRILLION);

    /** Letters after a sum of money. */
    private static final Map<String, Long> LETTERS = Map.of(
            "k", 1_000L, "m", MILLION, "mn", MILLION, "mln", MILLION, "b", BILLION, "bn", BILLION, "tn", TRILLION);

    /** "Dozens": at least two of them, and not yet what the next word says. */
    private static final Map<String, Long> LOOSE = Map.of(
            "dozens", 24L,
            "scores", 40L,
            "tens", 20L,
            "hundreds", 200L,
            "thousands", 2_000L,
            "millions", 2 * MILLION,
            "billions", 2 * BILLION);

    private static final Map<String, Long> LOOSE_MOST = Map.of(
            "dozens", 99L,
            "scores", 99L,
            "tens", 99L,
            "hundreds", 999L,
            "thousands", 9_999L,
            "millions", 999 * MILLION,
            "billions", 999 * BILLION);

    private static final Set<String> NEVER_ALONE = Set.of("tens");

    /** Numbers of more digits are no counts. */
    private static final int MOST_DIGITS = 15;

    private Numerals() {}

    /** "2,500", "1.2"; negative where a token is no number in digits. */
    static double digits(String form) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && i > 0 && i + 1 < form.length()) {
                points++;
            } else if (c != ',' || i == 0 || form.length() - i < 4) {
                return -1;
            }
        }
        return digits == 0 || digits > MOST_DIGITS || points > 1 ? -1 : Double.parseDouble(form.replace(",", ""));
    }

    /** "seven"; 0 where it is none. */
    static int unit(String word) {
        return UNITS.getOrDefault(word, 0);
    }

    /** "seventy"; 0 where it is none. */
    static int tens(String word) {
        return TENS.getOrDefault(word, 0);
    }

    /** "million"; 0 where it is none. */
    static long scale(String word, boolean money) {
        long scale = SCALES.getOrDefault(word, 0L);
        return scale == 0 && money ? LETTERS.getOrDefault(word, 0L) : scale;
    }

    /** The least that "dozens" and its like say. */
    static OptionalLong loose(String word, boolean ofScale) {
        Long least = NEVER_ALONE.contains(word) && !ofScale ? null : LOOSE.get(word);
        return least == null ? OptionalLong.empty() : OptionalLong.of(least);
    }

    /** The most that a word for which {@link #loose} has a least says. */
    static long looseMost(String word) {
        return LOOSE_MOST.getOrDefault(word, 0L);
    }
}
