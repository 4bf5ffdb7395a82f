package org.entente.text.when;

/** A part of a day's, month's, year's, decade's or century's course. */
enum Phase {
    WHOLE,
    EARLY,
    MID,
    LATE,
    START,
    END,
    FIRST_HALF,
    SECOND_HALF
}
