package org.entente.app.cli;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the date of a phrase: ISO 8601, or as English writes a day; "today" leaves it open, as no date does. */
final class PhraseDate {

    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH));

    private PhraseDate() {}

    /**
     * The day that is written.
     *
     * @throws DateTimeException where it is none
     */
    static Optional<LocalDate> of(String written) {
        if (written.isBlank() || written.equalsIgnoreCase("today")) {
            return Optional.empty();
        }
        for (DateTimeFormatter format : FORMATS) {
            ParsePosition at = new ParsePosition(0);
            TemporalAccessor parsed = format.parseUnresolved(written, at);
            if (parsed != null && at.getErrorIndex() < 0 && at.getIndex() == written.length()) {
                return Optional.of(LocalDate.parse(written, format));
            }
        }
        throw new DateTimeException("\"" + written + "\" is not a date");
    }
}
