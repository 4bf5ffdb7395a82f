package org.entente.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date or an interval of the Extended Date/Time Format (Library of Congress 2019; ISO 8601-2:2019), as far as reports
 * need it: years, months and days, seasons, quarters and halves of a year ({@code 2021-21}, {@code 2020-35}),
 * unspecified digits of the year ({@code 198X}, {@code 18XX}), the signs {@code ? ~ %}, and intervals with open or
 * unknown ends ({@code 2001-09-11/..}, {@code ../2021}). Immutable; its text is the canonical form, and
 * parsing it gives an equal value.
 *
 * <p>Not read: sets ({@code [..]}), times of day, years beyond four digits, qualification of single components. A month
 * or day written {@code XX} is read as the coarser date that it says.
 */
public sealed interface Edtf permits EdtfDate, EdtfInterval {

    /** The first day it can have been, empty for an open or unknown beginning. */
    Optional<LocalDate> from();

    /** The last day it can have been, empty for an open or unknown end. */
    Optional<LocalDate> to();

    /**
     * Reads a date or an interval.
     *
     * @throws IllegalArgumentException where the text is neither
     */
    static Edtf parse(String text) {
        return new EdtfReader(text).read();
    }

    /** Whether two times share a day; an open end reaches for ever. */
    default boolean overlaps(Edtf other) {
        return notAfter(from(), other.to()) && notAfter(other.from(), to());
    }

    /** Whether every day of another time lies in this one; an open end lies only in an open end. */
    default boolean contains(Edtf other) {
        boolean begins = from().isEmpty()
                || (other.from().isPresent() && !other.from().get().isBefore(from().get()));
        boolean ends =
                to().isEmpty() || (other.to().isPresent() && !other.to().get().isAfter(to().get()));
        return begins && ends;
    }

    private static boolean notAfter(Optional<LocalDate> first, Optional<LocalDate> second) {
        return first.isEmpty() || second.isEmpty() || !first.get().isAfter(second.get());
    }
}
