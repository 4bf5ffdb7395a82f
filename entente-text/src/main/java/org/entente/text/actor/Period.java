package org.entente.text.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A stretch of days, both ends inclusive. An open end is {@link LocalDate#MIN} or {@link LocalDate#MAX}.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {

    /** All of time. */
    public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    public Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("the period begins on " + from + ", after its end " + to);
        }
    }

    /**
     * Reads {@code 1990-03/2001-05-02}, {@code 1990/}, {@code /2001} or {@code 1990} (that whole year). A year or month
     * as beginning means its first day, as end its last.
     *
     * @throws IllegalArgumentException where it is no such period
     */
    public static Period parse(String text) {
        String trimmed = text.strip();
        int slash = trimmed.indexOf('/');
        String from = slash < 0 ? trimmed : trimmed.substring(0, slash);
        String to = slash < 0 ? trimmed : trimmed.substring(slash + 1);
        try {
            return new Period(isOpen(from) ? LocalDate.MIN : firstDay(from), isOpen(to) ? LocalDate.MAX : lastDay(to));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a period; use 1990-03-01/2001-05-02, 1990/ or /2001", e);
        }
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static LocalDate firstDay(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.parse(date + "-01-01");
            case 7 -> LocalDate.parse(date + "-01");
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate lastDay(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.parse(date + "-12-31");
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    /** Whether a day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** How many days a day lies outside, 0 where it lies inside. */
    public long distance(LocalDate day) {
        if (day.isBefore(from)) {
            return from.toEpochDay() - day.toEpochDay();
        }
        return day.isAfter(to) ? day.toEpochDay() - to.toEpochDay() : 0;
    }

    /** Whether two periods share a day. */
    public boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** Whether it has neither beginning nor end. */
    public boolean isAlways() {
        return equals(ALWAYS);
    }
}
