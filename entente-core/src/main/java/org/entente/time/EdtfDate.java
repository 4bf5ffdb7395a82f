package org.entente.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One date of the Extended Date/Time Format.
 *
 * @param year the astronomical year, -9999 to 9999 (0 is 1 BC); its first year where digits are unspecified
 * @param unspecifiedDigits how many of the year's last digits are unspecified: 1 for a decade, 2 for a century, 3 for a
 *     millennium
 * @param month 1 to 12; 21 to 24 for spring, summer, autumn, winter; 33 to 36 for a quarter; 40 or 41 for a half; 0 for
 *     none
 * @param day 1 to 31, or 0 for none
 * @param qualification whether it is uncertain or approximate
 */
public record EdtfDate(int year, int unspecifiedDigits, int month, int day, Qualification qualification)
        implements Edtf {

    static final int SPRING = 21;
    static final int WINTER = 24;
    static final int FIRST_QUARTER = 33;
    static final int LAST_QUARTER = 36;
    static final int FIRST_HALF = 40;
    static final int SECOND_HALF = 41;
    private static final int[] POWER = {1, 10, 100, 1000};
    private static final int SLACK_DAYS = 3;

    public EdtfDate {
        if (year < -9999 || year > 9999) {
            throw new IllegalArgumentException("year " + year + " is beyond four digits");
        }
        if (unspecifiedDigits < 0 || unspecifiedDigits > 3 || year % POWER[unspecifiedDigits] != 0) {
            throw new IllegalArgumentException(
                    "year " + year + " cannot have " + unspecifiedDigits + " unspecified digits");
        }
        if (unspecifiedDigits > 0 && month != 0) {
            throw new IllegalArgumentException("a date with unspecified years has no month");
        }
        boolean calendarMonth = month >= 1 && month <= 12;
        if (month != 0 && !calendarMonth && !isSeason(month)) {
            throw new IllegalArgumentException("month " + month + " is no month, season, quarter or half of a year");
        }
        if (day != 0
                && (!calendarMonth || day < 0 || day > YearMonth.of(year, month).lengthOfMonth())) {
            throw new IllegalArgumentException("day " + day + " is not in month " + month + " of year " + year);
        }
    }

    private static boolean isSeason(int month) {
        return (month >= SPRING && month <= WINTER)
                || (month >= FIRST_QUARTER && month <= LAST_QUARTER)
                || month == FIRST_HALF
                || month == SECOND_HALF;
    }

    /** A whole year. */
    public static EdtfDate year(int year) {
        return new EdtfDate(year, 0, 0, 0, Qualification.NONE);
    }

    /** A month, or a season, quarter or half of a year by its EDTF number. */
    public static EdtfDate month(int year, int month) {
        return new EdtfDate(year, 0, month, 0, Qualification.NONE);
    }

    /** A day. */
    public static EdtfDate day(int year, int month, int day) {
        return new EdtfDate(year, 0, month, day, Qualification.NONE);
    }

    /** A day. */
    public static EdtfDate of(LocalDate day) {
        return day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The decade a year lies in, {@code 198X}. */
    public static EdtfDate decade(int year) {
        return masked(year, 1);
    }

    /** The hundred years with the same leading digits that a year lies in, {@code 18XX}. */
    public static EdtfDate century(int year) {
        return masked(year, 2);
    }

    private static EdtfDate masked(int year, int digits) {
        int power = POWER[digits];
        return new EdtfDate(year / power * power, digits, 0, 0, Qualification.NONE);
    }

    /** How exactly it is known. */
    public Precision precision() {
        if (day > 0) {
            return Precision.DAY;
        }
        if (month > 0) {
            return month <= 12 ? Precision.MONTH : Precision.SEASON;
        }
        return switch (unspecifiedDigits) {
            case 0 -> Precision.YEAR;
            case 1 -> Precision.DECADE;
            case 2 -> Precision.CENTURY;
            default -> Precision.MILLENNIUM;
        };
    }

    /** The same date known no more exactly than a precision; a season becomes its year. */
    public EdtfDate atMost(Precision coarsest) {
        if (precision().compareTo(coarsest) >= 0) {
            return this;
        }
        EdtfDate coarse = switch (coarsest) {
            case DAY -> this;
            case MONTH -> month(year, month);
            case SEASON, YEAR -> year(year);
            case DECADE -> masked(year, 1);
            case CENTURY -> masked(year, 2);
            case MILLENNIUM -> masked(year, 3);
        };
        return coarse.qualified(qualification);
    }

    /** The same date with another qualification. */
    public EdtfDate qualified(Qualification other) {
        return new EdtfDate(year, unspecifiedDigits, month, day, other);
    }

    /**
     * The date a number of units later, or earlier where negative, known no more exactly than the unit: two years after
     * {@code 1724-05} is {@code 1726}.
     *
     * @throws IllegalArgumentException where the year leaves four digits
     */
    public EdtfDate plus(int amount, Precision unit) {
        EdtfDate base = atMost(unit);
        return switch (base.precision()) {
            case DAY -> of(LocalDate.of(year, month, day).plusDays(amount)).qualified(qualification);
            case MONTH -> monthsLater(unit == Precision.MONTH ? amount : 0);
            case SEASON -> this;
            case YEAR -> year(base.year + (unit == Precision.YEAR ? amount : 0)).qualified(qualification);
            case DECADE -> masked(base.year + yearsIn(amount, unit), 1);
            case CENTURY -> masked(base.year + yearsIn(amount, unit), 2);
            case MILLENNIUM -> masked(base.year + yearsIn(amount, unit), 3);
        };
    }

    private static int yearsIn(int amount, Precision unit) {
        return switch (unit) {
            case DAY, MONTH, SEASON -> 0;
            case YEAR -> amount;
            case DECADE -> 10 * amount;
            case CENTURY -> 100 * amount;
            case MILLENNIUM -> 1000 * amount;
        };
    }

    private EdtfDate monthsLater(int months) {
        YearMonth later = YearMonth.of(year, month).plusMonths(months);
        return month(later.getYear(), later.getMonthValue()).qualified(qualification);
    }

    /**
     * The first day it can have been. Seasons are the northern meteorological ones, winter from December of the named
     * year; an approximate day may lie three days off, other approximate dates keep their bounds.
     */
    public LocalDate first() {
        return switch (precision()) {
            case DAY -> LocalDate.of(year, month, day).minusDays(slack());
            case MONTH -> LocalDate.of(year, month, 1);
            case SEASON -> LocalDate.of(year, seasonStart(), 1);
            case YEAR, DECADE, CENTURY, MILLENNIUM ->
                LocalDate.of(year < 0 && unspecifiedDigits > 0 ? year - POWER[unspecifiedDigits] + 1 : year, 1, 1);
        };
    }

    /** The last day it can have been, in the sense of {@link #first}. */
    public LocalDate last() {
        return switch (precision()) {
            case DAY -> LocalDate.of(year, month, day).plusDays(slack());
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case SEASON ->
                YearMonth.of(year, seasonStart())
                        .plusMonths(seasonMonths() - 1L)
                        .atEndOfMonth();
            case YEAR, DECADE, CENTURY, MILLENNIUM ->
                LocalDate.of(year < 0 ? year : year + POWER[unspecifiedDigits] - 1, 12, 31);
        };
    }

    private int slack() {
        return qualification.approximate() ? SLACK_DAYS : 0;
    }

    private int seasonStart() {
        if (month <= WINTER) {
            return 3 * (month - SPRING + 1);
        }
        return month <= LAST_QUARTER ? 3 * (month - FIRST_QUARTER) + 1 : 6 * (month - FIRST_HALF) + 1;
    }

    private int seasonMonths() {
        return month <= LAST_QUARTER ? 3 : 6;
    }

    @Override
    public Optional<LocalDate> from() {
        return Optional.of(first());
    }

    @Override
    public Optional<LocalDate> to() {
        return Optional.of(last());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(12);
        if (year < 0) {
            text.append('-');
        }
        appendPadded(text, Math.abs(year), 4);
        for (int i = 1; i <= unspecifiedDigits; i++) {
            text.setCharAt(text.length() - i, 'X');
        }
        if (month > 0) {
            appendPadded(text.append('-'), month, 2);
        }
        if (day > 0) {
            appendPadded(text.append('-'), day, 2);
        }
        return text.append(qualification.sign()).toString();
    }

    private static void appendPadded(StringBuilder text, int number, int width) {
        for (int limit = POWER[width - 1]; limit > Math.max(number, 1); limit /= 10) {
            text.append('0');
        }
        text.append(number);
    }
}
