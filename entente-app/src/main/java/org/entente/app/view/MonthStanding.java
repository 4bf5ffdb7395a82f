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
                standing.probability(State.ALLIED),
                standing.probability(State.FRIENDLY),
                standing.probability(State.NEUTRAL),
                standing.probability(State.STRAINED),
                standing.probability(State.HOSTILE),
                standing.probability(State.AT_WAR));
    }
}
