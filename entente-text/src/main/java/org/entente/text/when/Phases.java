package org.entente.text.when;

import java.time.YearMonth;
import org.entente.time.Edtf;
import org.entente.time.EdtfDate;
import org.entente.time.EdtfInterval;

/**
 * The parts of a month, year, decade or century that "early", "mid" and "late" mean: thirds of months, years and
 * centuries; of a decade the first five, the middle three and the last five years. Its start and end are narrower.
 */
final class Phases {

    private static final int FIRST_HALF = 40;
    private static final int DAYS_OF_WEEK = 7;

    private Phases() {}

    /** A phase of a time; a time that is not divided so stays whole. */
    static Edtf of(Phase phase, Edtf whole) {
        if (!(whole instanceof EdtfDate date)) {
            return whole;
        }
        return switch (date.precision()) {
            case DAY, SEASON, MILLENNIUM -> whole;
            case MONTH -> month(phase, date);
            case YEAR -> year(phase, date.year());
            case DECADE ->
                switch (phase) {
                    case WHOLE -> whole;
                    case EARLY, FIRST_HALF -> years(date, 0, 4);
                    case MID -> years(date, 4, 6);
                    case LATE, SECOND_HALF -> years(date, 5, 9);
                    case START -> years(date, 0, 2);
                    case END -> years(date, 7, 9);
                };
            case CENTURY ->
                switch (phase) {
                    case WHOLE -> whole;
                    case EARLY -> years(date, 0, 33);
                    case MID -> years(date, 34, 66);
                    case LATE -> years(date, 67, 99);
                    case FIRST_HALF -> years(date, 0, 49);
                    case SECOND_HALF -> years(date, 50, 99);
                    case START -> years(date, 0, 10);
                    case END -> years(date, 90, 99);
                };
        };
    }

    private static Edtf years(EdtfDate date, int first, int last) {
        return EdtfInterval.between(EdtfDate.year(date.year() + first), EdtfDate.year(date.year() + last));
    }

    private static Edtf year(Phase phase, int year) {
        return switch (phase) {
            case WHOLE -> EdtfDate.year(year);
            case EARLY -> months(year, 1, 4);
            case MID -> months(year, 5, 8);
            case LATE -> months(year, 9, 12);
            case START -> months(year, 1, 2);
            case END -> months(year, 11, 12);
            case FIRST_HALF -> EdtfDate.month(year, FIRST_HALF);
            case SECOND_HALF -> EdtfDate.month(year, FIRST_HALF + 1);
        };
    }

    private static Edtf months(int year, int first, int last) {
        return EdtfInterval.between(EdtfDate.month(year, first), EdtfDate.month(year, last));
    }

    private static Edtf month(Phase phase, EdtfDate month) {
        int length = YearMonth.of(month.year(), month.month()).lengthOfMonth();
        return switch (phase) {
            case WHOLE -> month;
            case EARLY -> days(month, 1, 10);
            case MID -> days(month, 11, 20);
            case LATE -> days(month, 21, length);
            case START -> days(month, 1, DAYS_OF_WEEK);
            case END -> days(month, length - DAYS_OF_WEEK + 1, length);
            case FIRST_HALF -> days(month, 1, 15);
            case SECOND_HALF -> days(month, 16, length);
        };
    }

    private static Edtf days(EdtfDate month, int first, int last) {
        return EdtfInterval.between(
                EdtfDate.day(month.year(), month.month(), first), EdtfDate.day(month.year(), month.month(), last));
    }

    /** The n-th week of a month, counted from its first day; its last seven days for a negative number. */
    static Edtf week(int number, Edtf whole) {
        if (!(whole instanceof EdtfDate date) || date.month() < 1 || date.month() > 12 || date.day() > 0) {
            return number < 0 ? of(Phase.END, whole) : of(Phase.START, whole);
        }
        int length = YearMonth.of(date.year(), date.month()).lengthOfMonth();
        int first = number < 0 ? length - DAYS_OF_WEEK + 1 : Math.min(1 + DAYS_OF_WEEK * (number - 1), length);
        return days(date, Math.max(first, 1), Math.min(first + DAYS_OF_WEEK - 1, length));
    }
}
