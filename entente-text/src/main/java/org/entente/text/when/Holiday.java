package org.entente.text.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.entente.time.Edtf;
import org.entente.time.EdtfDate;
import org.entente.time.EdtfInterval;
import org.entente.time.Qualification;

/**
 * Feasts with a rule for their day. Easter by the Gregorian computus (Meeus 1991, ch. 8); Muslim feasts by the Umm
 * al-Qura calendar, which the sighting of the moon can move by a day, so they are approximate.
 */
enum Holiday {
    NEW_YEARS_DAY,
    NEW_YEARS_EVE,
    CHRISTMAS,
    CHRISTMAS_EVE,
    MAY_DAY,
    VALENTINES_DAY,
    HALLOWEEN,
    EASTER,
    GOOD_FRIDAY,
    ASH_WEDNESDAY,
    LENT,
    PALM_SUNDAY,
    PENTECOST,
    THANKSGIVING,
    LABOR_DAY,
    MEMORIAL_DAY,
    RAMADAN,
    EID_AL_FITR,
    EID_AL_ADHA,
    ASHURA;

    private static final int FIRST_HIJRI_YEAR = 1883;
    private static final int LAST_HIJRI_YEAR = 2173;

    /** Its day or days in a year; empty where its calendar does not reach. */
    Optional<Edtf> in(int year) {
        if (year < 1 || year > 9998) {
            return Optional.empty();
        }
        return switch (this) {
            case NEW_YEARS_DAY -> fixed(year, 1, 1);
            case NEW_YEARS_EVE -> fixed(year, 12, 31);
            case CHRISTMAS -> fixed(year, 12, 25);
            case CHRISTMAS_EVE -> fixed(year, 12, 24);
            case MAY_DAY -> fixed(year, 5, 1);
            case VALENTINES_DAY -> fixed(year, 2, 14);
            case HALLOWEEN -> fixed(year, 10, 31);
            case EASTER -> day(easter(year));
            case GOOD_FRIDAY -> day(easter(year).minusDays(2));
            case ASH_WEDNESDAY -> day(easter(year).minusDays(46));
            case LENT ->
                Optional.of(EdtfInterval.between(
                        EdtfDate.of(easter(year).minusDays(46)),
                        EdtfDate.of(easter(year).minusDays(1))));
            case PALM_SUNDAY -> day(easter(year).minusDays(7));
            case PENTECOST -> day(easter(year).plusDays(49));
            case THANKSGIVING ->
                day(LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
            case LABOR_DAY -> day(LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
            case MEMORIAL_DAY -> day(LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
            case RAMADAN ->
                hijri(year, 9, 1).map(start -> EdtfInterval.between(about(start), about(start.plusDays(29))));
            case EID_AL_FITR -> hijri(year, 10, 1).map(Holiday::about);
            case EID_AL_ADHA -> hijri(year, 12, 10).map(Holiday::about);
            case ASHURA -> hijri(year, 1, 10).map(Holiday::about);
        };
    }

    private static Optional<Edtf> fixed(int year, int month, int day) {
        return Optional.of(EdtfDate.day(year, month, day));
    }

    private static Optional<Edtf> day(LocalDate day) {
        return Optional.of(EdtfDate.of(day));
    }

    private static EdtfDate about(LocalDate day) {
        return EdtfDate.of(day).qualified(Qualification.APPROXIMATE);
    }

    private static Optional<LocalDate> hijri(int year, int month, int day) {
        if (year < FIRST_HIJRI_YEAR || year > LAST_HIJRI_YEAR) {
            return Optional.empty();
        }
        int near = HijrahDate.from(LocalDate.of(year, 1, 1)).get(java.time.temporal.ChronoField.YEAR);
        for (int hijri = near; hijri <= near + 1; hijri++) {
            LocalDate date = LocalDate.from(HijrahChronology.INSTANCE.date(hijri, month, day));
            if (date.getYear() == year) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
