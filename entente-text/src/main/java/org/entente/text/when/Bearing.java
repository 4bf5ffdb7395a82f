package org.entente.text.when;

/** How what is told lies to the time that is named. */
enum Bearing {
    AT,
    SINCE,
    UNTIL,
    BEFORE,
    AFTER,
    BY,
    /** The first end of a range; the next expression is the other. */
    RANGE_START,
    RANGE_END
}
