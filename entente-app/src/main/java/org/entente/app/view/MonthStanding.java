package org.entente.app.view;

import java.time.YearMonth;
import org.entente.app.wire.Meaning;
import org.entente.relation.Standing;
import org.entente.relation.State;

/** How a dyad stood in a month. */
@Meaning("How a dyad stood in a month: the probability of each state, 0 to 1, together 1")
public record MonthStanding(
        @Meaning("the month") YearMonth month,
        @Meaning("probability that they were allied") double allied,
        @Meaning("probability that they were friendly") double friendly,
        @Meaning("probability of neither") double neutral,
        @Meaning("probability that relations were strained") double strained,
        @Meaning("probability that they were hostile") double hostile,
        @Meaning("probability that they were at war") double atWar) {

    /** A standing as lists show it. */
    public static MonthStanding of(Standing standing) {
        return new MonthStanding(
                standing.month(),
                of(standing, State.ALLIED),
                of(standing, State.FRIENDLY),
                of(standing, State.NEUTRAL),
                of(standing, State.STRAINED),
                of(standing, State.HOSTILE),
                of(standing, State.AT_WAR));
    }

    private static double of(Standing standing, State state) {
        return standing.states().get(state.ordinal());
    }
}
