package org.entente.text.when;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** How a text stands to the day of its publication. */
enum Genre {
    /** It names days from the day of speaking at least as often as years long past. */
    REPORT,
    /** It begins without a year long past, or names one and tells nothing from there, and names few. */
    COMMENT,
    /** Anything else, and any text whose day is unknown. */
    HISTORY;

    private static final int FAR_YEARS = 2;
    private static final int NEAR_DAYS = 60;
    private static final int LEAD = 2;
    private static final int RARE = 4;

    static Genre of(List<List<Expression>> expressions, Optional<LocalDate> published) {
        if (published.isEmpty()) {
            return HISTORY;
        }
        int spoken = 0;
        int old = 0;
        int onward = 0;
        boolean opensOld = false;
        boolean oldLead = false;
        for (int i = 0; i < expressions.size(); i++) {
            for (Expression expression : expressions.get(i)) {
                spoken += isSpoken(expression.meaning(), published.get()) ? 1 : 0;
                boolean far = isFar(expression.meaning(), published.get());
                old += far ? 1 : 0;
                onward += LookBack.isReckonedOnward(expression.meaning()) ? 1 : 0;
                opensOld |= far && i == 0;
                oldLead |= far && i < LEAD;
            }
        }
        if (spoken > 0 && 2 * spoken >= old) {
            return REPORT;
        }
        boolean lookBack = !opensOld && old == 1 && onward == 0;
        return lookBack || !oldLead && RARE * old <= expressions.size() ? COMMENT : HISTORY;
    }

    private static boolean isFar(Meaning meaning, LocalDate published) {
        return meaning instanceof Meaning.Named named
                && named.value()
                        .to()
                        .filter(day -> day.isBefore(published.minusYears(FAR_YEARS)))
                        .isPresent();
    }

    private static boolean isSpoken(Meaning meaning, LocalDate published) {
        if (meaning instanceof Meaning.Named named) {
            return named.value()
                    .from()
                    .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, published)) < NEAR_DAYS)
                    .isPresent();
        }
        return meaning instanceof Meaning.Weekday
                || (meaning instanceof Meaning.Period period && period.anchor() == Meaning.Anchor.SPEECH);
    }
}
