package org.entente.text.amount;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * What "hundreds" says.
     *
     * @param least two of them
     * @param most not yet what the next word says
     */
    record Loose(long least, long most) {}

    private static final Map<String, Loose> LOOSE = Map.of(
            "dozens", new Loose(24, 99),
            "scores", new Loose(40, 99),
            "tens", new Loose(20, 99),
            "hundreds", new Loose(200, 999),
            "thousands", new Loose(2_000, 9_999),
            "millions", new Loose(2 * MILLION, 999 * MILLION),
            "billions", new Loose(2 * BILLION, 999 * BILLION));

    private static final Set<String> VAGUE = Set.of("half", "a", "an", "several", "few");

    private static final Set<String> FIRST = Stream.of(
                    UNITS.keySet(), TENS.keySet(), SCALES.keySet(), LETTERS.keySet(), LOOSE.keySet(), VAGUE)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** Numbers of more digits are no counts. */
    private static final int MOST_DIGITS = 15;

    private Numerals() {}

    /** Whether a number may begin with a word, in lower case: what most words of a text do not. */
    static boolean mayBegin(String word) {
        char first = word.charAt(0);
        return first >= '0' && first <= '9' || FIRST.contains(word);
    }

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

    /** What "dozens" and its like say; empty where a word is none of them. */
    static Optional<Loose> loose(String word) {
        return Optional.ofNullable(LOOSE.get(word));
    }
}
