package org.entente.relation;

import java.time.LocalDate;
import java.time.YearMonth;

/** Months counted from year 0, so that they can be array positions. */
final class Months {

    /** Nothing before 1900-01 is followed month by month. */
    static final int EARLIEST = 1900 * 12;

    private Months() {}

    static int of(LocalDate day) {
        return of(YearMonth.from(day));
    }

    static int of(YearMonth month) {
        return Math.max(EARLIEST, month.getYear() * 12 + month.getMonthValue() - 1);
    }

    static YearMonth month(int number) {
        return YearMonth.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1);
    }
}
