package org.entente.app.view;

import java.time.YearMonth;
import org.entente.app.wire.Meaning;
import org.entente.relation.PatronPhase;

/** A stretch of patronage. */
@Meaning("A stretch of time in which one actor is the other's patron")
public record PatronageView(
        @Meaning("id of the patron") String patron,
        @Meaning("id of the client") String client,
        @Meaning("its first month") YearMonth from,
        @Meaning("its last month") YearMonth to,
        @Meaning("mean probability over its months, 0 to 1") double probability) {

    static PatronageView of(PatronPhase phase) {
        return new PatronageView(
                phase.patron().id(), phase.client().id(), phase.from(), phase.to(), phase.probability());
    }
}
