package org.entente.text.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.time.EdtfDate;

/**
 * "In 2022, eight years after it annexed Crimea": a span told between what a dated clause and what the phrase behind it
 * say, which so dates the latter.
 */
final class Lapse {

    private static final int NEAR = 3;

    private Lapse() {}

    /**
     * The reading of a span as the time of the clause or noun behind it.
     *
     * @param others the readings of the same sentence so far
     * @return empty where it is no such span, or where the clause it is told beside has no date of its own
     */
    static Optional<Reading> of(Sentence sentence, Reading reading, List<Reading> others) {
        if (!(reading.expression().meaning() instanceof Meaning.Shift shift)
                || shift.anchor() != Meaning.Anchor.NARRATIVE) {
            return Optional.empty();
        }
        int conjunction = reading.expression().end() - 1;
        int behind = sentence.head(conjunction);
        Relation relation = sentence.relation(conjunction);
        boolean marks = relation == Relation.MARK || relation == Relation.CASE;
        int beside = marks && behind > conjunction ? sentence.head(behind) : -1;
        while (beside >= reading.expression().first()
                && beside < reading.expression().end()) {
            beside = sentence.head(beside);
        }
        if (beside < 0 || !joins(sentence.form(conjunction).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        for (Reading other : others) {
            if (other.value().orElse(null) instanceof EdtfDate date
                    && other.expression().bearing() == Bearing.AT
                    && Clauses.attachment(sentence, other.expression(), beside).rank() <= NEAR) {
                return Resolver.shifted(date, -shift.amount(), shift.unit(), shift.approximate())
                        .map(value -> new Reading(reading.expression(), Optional.of(value), behind));
            }
        }
        return Optional.empty();
    }

    private static boolean joins(String word) {
        return word.equals("after") || word.equals("before");
    }
}
