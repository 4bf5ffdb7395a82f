package org.entente.time;

/** How exactly a date is known, from the finest to the coarsest. Also the units that dates are reckoned in. */
public enum Precision {
    DAY,
    MONTH,
    /** A season, quarter or half of a year. */
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    MILLENNIUM;

    /** The coarser of two. */
    public Precision coarser(Precision other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
