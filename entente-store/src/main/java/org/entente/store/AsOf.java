package org.entente.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Which state of knowledge a question is put to. */
public sealed interface AsOf {

    /** The newest. */
    record Latest() implements AsOf {}

    /** The snapshot of a number. */
    record Numbered(long snapshot) implements AsOf {}

    /** What was known at a moment: the last snapshot committed by then. */
    record Moment(Instant at) implements AsOf {}

    /** The newest. */
    static AsOf latest() {
        return new Latest();
    }

    /**
     * Reads a snapshot's number, a day (its end, in UTC) or an instant.
     *
     * @throws IllegalArgumentException where the text is none of them
     */
    static AsOf parse(String text) {
        if (text.matches("[0-9]{1,15}")) {
            return new Numbered(Long.parseLong(text));
        }
        try {
            return text.length() == 10
                    ? new Moment(LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusNanos(1000))
                    : new Moment(Instant.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no snapshot; use its number (see \"entente changes\"),"
                            + " a day like 2025-03-31 or an instant like 2025-03-31T12:00:00Z");
        }
    }
}
