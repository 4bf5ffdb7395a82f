package org.entente.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An interval of the Extended Date/Time Format: both ends belong to it.
 *
 * @param start its beginning, empty for an open one ({@code ..})
 * @param end its end, empty for an open one
 */
public record EdtfInterval(Optional<EdtfDate> start, Optional<EdtfDate> end) implements Edtf {

    private static final String OPEN = "..";

    public EdtfInterval {
        if (start.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("an interval open on both sides says nothing");
        }
        if (start.isPresent()
                && end.isPresent()
                && start.get().first().isAfter(end.get().last())) {
            throw new IllegalArgumentException("interval " + start.get() + "/" + end.get() + " ends before it begins");
        }
    }

    /** From one date to another. */
    public static EdtfInterval between(EdtfDate start, EdtfDate end) {
        return new EdtfInterval(Optional.of(start), Optional.of(end));
    }

    /** From a date on. */
    public static EdtfInterval since(EdtfDate start) {
        return new EdtfInterval(Optional.of(start), Optional.empty());
    }

    /** Up to a date. */
    public static EdtfInterval until(EdtfDate end) {
        return new EdtfInterval(Optional.empty(), Optional.of(end));
    }

    @Override
    public Optional<LocalDate> from() {
        return start.map(EdtfDate::first);
    }

    @Override
    public Optional<LocalDate> to() {
        return end.map(EdtfDate::last);
    }

    @Override
    public String toString() {
        return start.map(EdtfDate::toString).orElse(OPEN)
                + "/"
                + end.map(EdtfDate::toString).orElse(OPEN);
    }
}
