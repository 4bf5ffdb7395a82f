package org.entente.ingest.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as ISO 8601 writes it. */
final class IsoDay {

    private static final int LENGTH = 10;

    private IsoDay() {}

    /** The day, empty where it is none; a time of day after it is left out. */
    static Optional<LocalDate> read(String written) {
        boolean timed = written.length() > LENGTH && (written.charAt(LENGTH) == 'T' || written.charAt(LENGTH) == ' ');
        try {
            return Optional.of(LocalDate.parse(timed ? written.substring(0, LENGTH) : written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
