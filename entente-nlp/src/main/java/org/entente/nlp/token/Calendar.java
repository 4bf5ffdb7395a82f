package org.entente.nlp.token;

/** The names of months and days of the week, each list in small letters and separated by blanks. */
public final class Calendar {

    static final String MONTHS =
            "january february march april may june july august september october november december";

    static final String SHORT_MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec";

    static final String DAYS = "monday tuesday wednesday thursday friday saturday sunday";

    private static final WordSet NAMES = WordSet.of(MONTHS, DAYS);

    private static final WordSet OF_THE_WEEK = WordSet.of(DAYS);

    private Calendar() {}

    /** Whether a word, written with a capital, is the full name of a month or of a day of the week. */
    public static boolean names(String word) {
        return Character.isUpperCase(word.charAt(0)) && NAMES.contains(word);
    }

    /** Whether a word, written with a capital, is the full name of a day of the week. */
    public static boolean day(String word) {
        return Character.isUpperCase(word.charAt(0)) && OF_THE_WEEK.contains(word);
    }
}
