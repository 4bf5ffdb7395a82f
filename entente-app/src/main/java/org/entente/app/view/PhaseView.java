package org.entente.app.view;

import java.time.YearMonth;
import org.entente.app.wire.Meaning;
import org.entente.relation.Phase;
import org.entente.relation.State;

/** A stretch of one state. */
@Meaning("A stretch of time in which a dyad is in one state")
public record PhaseView(
        @Meaning("the state") State state,
        @Meaning("its first month") YearMonth from,
        @Meaning("its last month") YearMonth to,

        @Meaning("mean probability of the state over its months, 0 to 1")
        double probability) {

    /** A phase as answers show it. */
    public static PhaseView of(Phase phase) {
        return new PhaseView(phase.state(), phase.from(), phase.to(), phase.probability());
    }
}
