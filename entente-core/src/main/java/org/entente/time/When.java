package org.entente.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something happened, as exactly as the text allows and never more exactly.
 *
 * @param edtf the interval in the Extended Date/Time Format, level 1 and 2 (Library of Congress 2019; ISO 8601-2):
 *     {@code 2021}, {@code 2023-04-15}, {@code 198X}, {@code 2001-09-11/..}, {@code ../2021}, {@code 2021~}
 * @param from the first day it can have been, empty for an open beginning
 * @param to the last day it can have been, empty for an open end
 * @param basis what the date rests on
 */
public record When(String edtf, Optional<LocalDate> from, Optional<LocalDate> to, Basis basis) {

    /** What a date rests on. */
    public enum Basis {
        /** A date that the clause itself names. */
        EXPLICIT,
        /** An expression reckoned from another date: "yesterday", "two years later". */
        RELATIVE,
        /** Taken from an earlier sentence. */
        CARRIED,
        /** Only the report's date is known. */
        PUBLICATION
    }

    public When {
        if (edtf.isBlank()) {
            throw new IllegalArgumentException("a date needs its EDTF form");
        }
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException(edtf + " begins on " + from.get() + ", after its end " + to.get());
        }
    }

    /** A time from its EDTF value. */
    public static When of(Edtf value, Basis basis) {
        return new When(value.toString(), value.from(), value.to(), basis);
    }

    /**
     * A time from its EDTF form.
     *
     * @throws IllegalArgumentException where the text is no EDTF date or interval
     */
    public static When parse(String edtf, Basis basis) {
        return of(Edtf.parse(edtf), basis);
    }

    /** Whether two times share a day; an open end reaches for ever. */
    public boolean overlaps(When other) {
        return (from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get()))
                && (other.from.isEmpty() || to.isEmpty() || !other.from.get().isAfter(to.get()));
    }

    /** The same time with another basis. */
    public When on(Basis other) {
        return new When(edtf, from, to, other);
    }
}
