package org.entente.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as English writes it with day, month and year: {@code May 3, 2021}, {@code 3rd of May 2021}, {@code 2021-05-03}. Days
 * of figures alone that mean one day in Europe and another in America are left alone.
 */
final class WrittenDay {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<month%s>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String YEAR = "(?<year%s>(?:1[6-9]|20|21)\\d\\d)";
    private static final String DAY = "(?<day%s>\\d{1,2})(?:st|nd|rd|th)?";

    /** The pattern of a day, without groups that count; used inside the patterns of datelines. */
    static final String PATTERN = "(?:"
            + String.format(Locale.ROOT, MONTH, "A") + "[. ] ?" + String.format(Locale.ROOT, DAY, "A") + ",? "
            + String.format(Locale.ROOT, YEAR, "A")
            + "|" + String.format(Locale.ROOT, DAY, "B") + "(?: of)?[ -]" + String.format(Locale.ROOT, MONTH, "B")
            + "[.,]?[ -]" + String.format(Locale.ROOT, YEAR, "B")
            + "|" + String.format(Locale.ROOT, YEAR, "C") + "[-/.](?<monthC>\\d\\d)[-/.](?<dayC>\\d\\d)"
            + ")";

    private WrittenDay() {}

    /** The day that a match of {@link #PATTERN} stands for; empty for the 31st of February. */
    static Optional<LocalDate> of(Matcher match) {
        for (String form : List.of("A", "B", "C")) {
            String year = match.group("year" + form);
            if (year != null) {
                return day(year, match.group("month" + form), match.group("day" + form));
            }
        }
        return Optional.empty();
    }

    static Optional<LocalDate> day(String year, String month, String day) {
        int number = Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : 1 + MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT));
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Pattern compile(String around) {
        return Pattern.compile(around.replace("DAY", PATTERN), Pattern.CASE_INSENSITIVE);
    }
}
