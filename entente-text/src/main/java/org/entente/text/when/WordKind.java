package org.entente.text.when;

/** What a word can be in a time expression. */
enum WordKind {
    NONE,
    /** A number in digits or words; the value is the number. */
    NUMBER,
    /** Four digits that can be a year. */
    YEAR,
    /** A year of two digits after an apostrophe; the value is the full year. */
    SHORT_YEAR,
    /** A position; the value is the number. */
    ORDINAL,
    /** Ten years; the value is the first. */
    DECADE,
    /** A date in digits; carries its meaning. */
    DATE,
    MONTH,
    /** A month's name that is also another word. */
    AMBIGUOUS_MONTH,
    /** The value is the ISO number, Monday 1. */
    WEEKDAY,
    /** The value is the EDTF number, spring 21. */
    SEASON,
    /** "fall", a season only in company. */
    AMBIGUOUS_SEASON,
    /** A stretch of time; the value is its place in {@link Unit}. */
    UNIT,
    UNITS,
    DAYPART,
    /** A day reckoned from today; the value is the distance. */
    DEICTIC,
    NOW,
    /** A state of things that is over: "once", "formerly". */
    PAST_ADVERB,
    RECENTLY,
    HABIT,
    /** Days and parts of the day in the plural. */
    HABITS,
    EVERY,
    EARLY,
    MIDDLE,
    LATE,
    START,
    END,
    HALF,
    QUARTER,
    FISCAL,
    /** "Q3", "H1"; the value is the EDTF number. */
    YEAR_PART,
    THE,
    A,
    OF,
    AND,
    OR,
    TO,
    COMMA,
    DASH,
    LAST,
    NEXT,
    THIS,
    THAT,
    THESE,
    PREVIOUS,
    FOLLOWING,
    SAME,
    PAST,
    COMING,
    RECENT,
    AGO,
    EARLIER,
    LATER,
    BEFORE,
    AFTER,
    SINCE,
    UNTIL,
    FROM,
    BETWEEN,
    BY,
    IN,
    ON,
    DURING,
    FOR,
    OVER,
    WITHIN,
    THEN,
    /** "present", the time of speaking at the end of a range. */
    PRESENT,
    FEW,
    COUPLE,
    SEVERAL,
    ABOUT,
    ANOTHER,
    AD,
    BC,
    HOLIDAY,
    /** The first word of a named time. */
    NAME
}
