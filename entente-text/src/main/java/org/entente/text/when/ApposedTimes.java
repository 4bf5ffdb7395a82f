package org.entente.text.when;

import java.util.Optional;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.time.When;

/**
 * "since 2014, the year in which Moldova <b>signed</b> an accord", "until 1983, when he <b>expelled</b> them": a clause about a time that is
 * named just before.
 */
final class ApposedTimes {

    private static final Set<String> TIMES =
            Set.of("year", "month", "week", "day", "decade", "summer", "winter", "spring");

    private ApposedTimes() {}

    /** The time that a relative clause is about; empty where it is about none. */
    static Optional<When> at(Passage passage, int clause) {
        Sentence sentence = passage.sentence();
        int when = sentence.child(clause, Relation.ADVMOD);
        if (when > 1
                && when < clause
                && sentence.lemma(when).equals("when")
                && sentence.form(when - 1).equals(",")) {
            return endingAt(passage, when - 1);
        }
        int noun = sentence.head(clause);
        boolean about = noun > 0
                && sentence.relation(clause) == Relation.ACL_RELCL
                && TIMES.contains(sentence.lemma(noun))
                && sentence.child(clause, Relation.NSUBJ) > noun;
        if (!about) {
            return Optional.empty();
        }
        int comma = sentence.child(noun, Relation.DET) - 1;
        return comma > 0 && sentence.form(comma).equals(",") ? endingAt(passage, comma) : Optional.empty();
    }

    private static Optional<When> endingAt(Passage passage, int comma) {
        return passage.readings().stream()
                .filter(reading -> reading.expression().end() == comma)
                .findFirst()
                .flatMap(Reading::named);
    }
}
