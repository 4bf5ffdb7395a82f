package org.entente.text.when;

import org.entente.time.Precision;

/** Stretches of time that texts count in. */
enum Unit {
    MINUTE(Precision.DAY, 0),
    HOUR(Precision.DAY, 0),
    DAY(Precision.DAY, 1),
    WEEKEND(Precision.DAY, 7),
    WEEK(Precision.DAY, 7),
    FORTNIGHT(Precision.DAY, 14),
    MONTH(Precision.MONTH, 1),
    QUARTER(Precision.MONTH, 3),
    YEAR(Precision.YEAR, 1),
    DECADE(Precision.YEAR, 10),
    GENERATION(Precision.YEAR, 25),
    CENTURY(Precision.YEAR, 100);

    private static final Unit[] ALL = values();

    private final Precision precision;
    private final int times;

    Unit(Precision precision, int times) {
        this.precision = precision;
        this.times = times;
    }

    static Unit of(Word word) {
        return ALL[word.value()];
    }

    /** The unit of the calendar that it is counted in. */
    Precision precision() {
        return precision;
    }

    /** How many of {@link #precision} it holds; none for parts of a day. */
    int times() {
        return times;
    }
}
