package org.entente.text.when;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.time.EdtfDate;
import org.entente.time.Precision;

/**
 * "Kenya expelled the envoy. A year ago the two signed a pact. Somalia protested.": what a text with a day of its own only
 * looks back to is no time that it goes on from.
 */
final class LookBack {

    private static final int NEAR_DAYS = 21;
    private static final int NEAR_MONTHS = 12;

    private LookBack() {}

    /**
     * Whether a time lies so far behind the day of publication that a text which has told of its own day looks back to it: a
     * month or year some weeks before, a day a year before.
     */
    static boolean lies(Reading reading, Optional<LocalDate> published) {
        if (published.isEmpty()) {
            return false;
        }
        boolean day = reading.start()
                .filter(start -> start.precision() == Precision.DAY)
                .isPresent();
        LocalDate near =
                day ? published.get().minusMonths(NEAR_MONTHS) : published.get().minusDays(NEAR_DAYS);
        return reading.last().filter(last -> last.last().isBefore(near)).isPresent();
    }

    /** Whether a date is the text's own time, or none is known. */
    static boolean isNow(Optional<EdtfDate> point, Optional<LocalDate> published) {
        return point.isEmpty()
                || published.isEmpty()
                || !point.get().last().isBefore(published.get().minusDays(NEAR_DAYS));
    }

    /** Whether a time is reckoned from the day of speaking: "a year ago", "last month". */
    static boolean isReckonedBack(Meaning meaning) {
        if (meaning instanceof Meaning.Part part) {
            return isReckonedBack(part.of());
        }
        return meaning instanceof Meaning.Period period && period.anchor() == Meaning.Anchor.SPEECH
                || meaning instanceof Meaning.Shift shift && shift.anchor() == Meaning.Anchor.SPEECH
                || meaning instanceof Meaning.Calendar calendar && calendar.which() == Meaning.Which.LAST;
    }

    /** Whether a time goes on from one that was named: "the next year", "a month later", "in September". */
    static boolean isReckonedOnward(Meaning meaning) {
        if (meaning instanceof Meaning.Part part) {
            return isReckonedOnward(part.of());
        }
        return meaning instanceof Meaning.Then
                || meaning instanceof Meaning.ShiftFrom
                || meaning instanceof Meaning.Period period && period.anchor() != Meaning.Anchor.SPEECH
                || meaning instanceof Meaning.Shift shift && shift.anchor() != Meaning.Anchor.SPEECH
                || meaning instanceof Meaning.Calendar calendar && calendar.which() != Meaning.Which.LAST;
    }
}
