package org.entente.relation;

import java.time.YearMonth;
import java.util.List;

/**
 * The boundary of two phases.
 *
 * @param from the state before
 * @param to the state after
 * @param month the most balanced guess at its month: as likely earlier as later
 * @param earliest begin of its 90 % credible interval
 * @param latest end of its 90 % credible interval
 * @param probability that the dyad did cross from the one side to the other, mean over the levels between, 0 to 1
 * @param needed how many claims the smallest set found has without which the probability falls below one half; 0 where no
 *     set of claims carries it
 * @param reasons that set, none of which can be spared, the heaviest first; where more claims are needed than can sensibly
 *     be named, only some of the heaviest, and {@code needed} is what remained when no sixteenth of them could be spared
 * @param before the claims that speak most for the state before, the heaviest first; their weights are what each alone
 *     adds to the log odds of that side
 * @param after the same for the state after
 */
public record TurningPoint(
        State from,
        State to,
        YearMonth month,
        YearMonth earliest,
        YearMonth latest,
        double probability,
        int needed,
        List<Reason> reasons,
        List<Reason> before,
        List<Reason> after) {

    public TurningPoint {
        reasons = List.copyOf(reasons);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether the reasons are all that it rests on; else more claims carry it than are named. */
    public boolean fewCarry() {
        return needed == reasons.size();
    }

    /** Whether it is for the worse. */
    public boolean worse() {
        return to.level() > from.level();
    }

    /** How many levels it spans, 1 to 5. */
    public int size() {
        return Math.abs(to.level() - from.level());
    }
}
