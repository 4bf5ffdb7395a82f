package org.entente.ingest.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in the dateline or in a line of its own at the head of a text. A day in the first sentence is none: "On May 3, 2021,
 * Iran signed" may stand in a report of today.
 */
public final class Dateline {

    private static final int HEAD = 1500;
    private static final int LINES = 8;
    private static final int LINE = 160;

    /** A line that is a date and little else: {@code Published: Monday, 3 May 2021, 14:05 GMT}. */
    private static final Pattern ALONE = WrittenDay.compile(
            "(?:(?:first )?(?:published|posted|date|dated|updated|issued|released|created)?(?: on| at)?\\s?:?\\s?)"
                    + "(?:by [\\p{L} .'-]{1,60}[|,·•–—-] ?)?"
                    + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?DAY"
                    + "(?:,? (?:at )?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?)?[ .|·•–—-]*");

    /** A place, a day, perhaps an agency, and a dash or a colon: {@code KABUL, Afghanistan, May 3, 2021 (Reuters) -}. */
    private static final Pattern BEFORE_DASH = WrittenDay.compile(
            "\\p{L}[\\p{L}\\p{M} .,'/()-]{1,60}?[,.:;(/–—-] ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?DAY\\)?"
                    + "(?: ?[.,/]? ?\\(?[\\p{L}][\\p{L} ./&-]{1,30}\\)?)? ?(?:--|[–—:-])(?=\\s).*");

    private Dateline() {}

    /** The day, empty where the text has no dateline with day, month and year. */
    public static Optional<LocalDate> of(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        int read = 0;
        for (String line : head.split("\\R", 40)) {
            String words = line.strip();
            if (words.isEmpty()) {
                continue;
            }
            Optional<LocalDate> day =
                    inLine(words.substring(0, Math.min(LINE, words.length())), words.length() <= LINE);
            read++;
            if (day.isPresent() || read == LINES) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> inLine(String line, boolean whole) {
        Matcher alone = ALONE.matcher(line);
        if (whole && alone.matches()) {
            return WrittenDay.of(alone);
        }
        Matcher before = BEFORE_DASH.matcher(line);
        return before.matches() ? WrittenDay.of(before) : Optional.empty();
    }
}
