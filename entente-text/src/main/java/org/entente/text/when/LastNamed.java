package org.entente.text.when;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.Sentence;
import org.entente.time.EdtfDate;
import org.entente.time.When;

/**
 * The last date that a document names as past. A document of unknown date was not written before it, so that what it says
 * to have been once, or for decades, was so up to that date at the latest as far as the document shows.
 */
final class LastNamed {

    private LastNamed() {}

    static Optional<EdtfDate> of(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.readings().stream()
                        .filter(reading -> past(passage.sentence(), reading))
                        .flatMap(reading -> date(reading).stream()))
                .max(Comparator.comparing(EdtfDate::last));
    }

    private static boolean past(Sentence sentence, Reading reading) {
        Tense tense = Tense.around(sentence, Clauses.head(sentence, reading.expression()));
        boolean limit = reading.expression().bearing() == Bearing.BY
                || reading.expression().bearing() == Bearing.UNTIL
                || reading.expression().bearing() == Bearing.BEFORE;
        return reading.basis() == When.Basis.EXPLICIT
                && !limit
                && tense != Tense.FUTURE
                && tense != Tense.PROSPECTIVE
                && tense != Tense.PRESENT;
    }

    private static Optional<EdtfDate> date(Reading reading) {
        return reading.expression().bearing() == Bearing.SINCE ? reading.start() : reading.last();
    }
}
