package org.entente.ingest.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days out of the ways in which metadata write them. The day is the one written: 23:30 in New York is that day there, not
 * the next one in London.
 */
public final class Days {

    private static final int ISO_LENGTH = 10;
    private static final int BASIC_LENGTH = 8;
    private static final int LONGEST = 64;

    private Days() {}

    /** The day of a text in ISO 8601, extended or basic, with or without a time, or in RFC 1123; empty for any other. */
    public static Optional<LocalDate> read(@Nullable String written) {
        if (written == null || written.length() > LONGEST) {
            return Optional.empty();
        }
        String text = written.strip();
        return iso(text).or(() -> basic(text)).or(() -> mail(text)).filter(Days::plausible);
    }

    /** The day of ISO 8601, strictly; a time of day after it is left out. */
    public static Optional<LocalDate> iso(String text) {
        boolean timed =
                text.length() > ISO_LENGTH && (text.charAt(ISO_LENGTH) == 'T' || text.charAt(ISO_LENGTH) == ' ');
        try {
            return Optional.of(LocalDate.parse(timed ? text.substring(0, ISO_LENGTH) : text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day of a moment, in UTC. */
    static Optional<LocalDate> of(@Nullable Date date) {
        return date == null
                ? Optional.empty()
                : Optional.of(LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC))
                        .filter(Days::plausible);
    }

    /** The day of a calendar, where it stands. */
    static Optional<LocalDate> of(@Nullable Calendar calendar) {
        return calendar == null
                ? Optional.empty()
                : Optional.of(LocalDate.ofInstant(
                                calendar.toInstant(), calendar.getTimeZone().toZoneId()))
                        .filter(Days::plausible);
    }

    private static Optional<LocalDate> basic(String text) {
        try {
            return text.length() >= BASIC_LENGTH
                    ? Optional.of(LocalDate.parse(text.substring(0, BASIC_LENGTH), DateTimeFormatter.BASIC_ISO_DATE))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> mail(String text) {
        try {
            return Optional.of(LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean plausible(LocalDate day) {
        return day.getYear() >= 1500 && day.getYear() <= 2200;
    }
}
