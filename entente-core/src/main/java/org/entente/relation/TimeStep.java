package org.entente.relation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** The step of a series of event counts. */
public enum TimeStep {
    MONTH,
    /** Monday to Sunday. */
    WEEK;

    private static final long FIRST_MONDAY = -3;
    static final double WEEKS_A_MONTH = 365.25 / 12 / 7;

    /** The number of the step that a day lies in. */
    public int of(LocalDate day) {
        return switch (this) {
            case MONTH -> day.getYear() * 12 + day.getMonthValue() - 1;
            case WEEK -> (int) Math.floorDiv(day.toEpochDay() - FIRST_MONDAY, 7L);
        };
    }

    /** The first day of a step. */
    public LocalDate begin(int step) {
        return switch (this) {
            case MONTH ->
                YearMonth.of(Math.floorDiv(step, 12), Math.floorMod(step, 12) + 1)
                        .atDay(1);
            case WEEK -> LocalDate.ofEpochDay(step * 7L + FIRST_MONDAY).with(DayOfWeek.MONDAY);
        };
    }

    /** How many steps a year has. */
    public double stepsAYear() {
        return switch (this) {
            case MONTH -> 12;
            case WEEK -> 12 * WEEKS_A_MONTH;
        };
    }
}
