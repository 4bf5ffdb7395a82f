package org.entente.text.when;

import java.util.Optional;
import org.entente.time.Edtf;

/** What a time expression says before it is known what "today" or "that day" was. */
sealed interface Meaning {

    /** What a relative time is reckoned from. */
    enum Anchor {
        /** The day of speaking or writing. */
        SPEECH,
        /** The time the narrative has reached. */
        NARRATIVE,
        /** The narrative in tales of the past, else the day of speaking. */
        EITHER
    }

    /** Which of the weekdays, months or holidays with a name is meant. */
    enum Which {
        NEAREST,
        LAST,
        THIS,
        NEXT,
        /** The one of the narrative: "that summer", "the same Friday". */
        SAME,
        /** The first after the time the narrative has reached: "the following spring". */
        FOLLOWING,
        /** The last before the time the narrative has reached: "the previous summer". */
        PRECEDING
    }

    /** A time on its own. */
    record Named(Edtf value) implements Meaning {}

    /** A month, a season (21 to 24) or a day of a month, in a year to be found; month 0 for "the 7th". */
    record Calendar(int month, int day, Which which) implements Meaning {}

    /** A day of the week, Monday 1. */
    record Weekday(int day, Which which) implements Meaning {}

    /** A feast, in a year to be found or given. */
    record Feast(Holiday holiday, Optional<Integer> year, Which which) implements Meaning {}

    /** A whole day, week, month, year so many before or after that of an anchor: "last month", "that year". */
    record Period(int amount, Unit unit, Anchor anchor) implements Meaning {}

    /** A time so many units from an anchor: "two years ago", "three days later". */
    record Shift(int amount, Unit unit, Anchor anchor, boolean approximate) implements Meaning {}

    /** A time so many units from another one: "two days after 5 June". */
    record ShiftFrom(int amount, Unit unit, Meaning from) implements Meaning {}

    /** The units before or after an anchor: "the past ten years"; an amount of 0 is not told ("recent weeks"). */
    record Stretch(int amount, Unit unit, boolean ahead, Anchor anchor) implements Meaning {}

    /** How long something lasted; an amount of 0 is not told ("for decades"). */
    record Duration(int amount, Unit unit) implements Meaning {}

    /** A part of another time. */
    record Part(Phase phase, Meaning of) implements Meaning {}

    /** The n-th week of a month, or its last where negative. */
    record WeekOf(int number, Meaning of) implements Meaning {}

    /** The time of speaking. */
    record Now() implements Meaning {}

    /** Not long before the time of speaking: "recently". */
    record Lately() implements Meaning {}

    /** The time the narrative has reached: "then", "at the time". */
    record Then() implements Meaning {}

    /** Some time before the day of speaking: "once", "formerly". */
    record Past() implements Meaning {}

    /** Again and again. */
    record Habit() implements Meaning {}
}
