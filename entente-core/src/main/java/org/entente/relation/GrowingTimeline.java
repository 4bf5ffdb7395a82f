package org.entente.relation;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;

/**
 * A dyad that is followed month by month as counts arrive: appending a month costs a few steps, not a recomputation of
 * all months.
 */
public final class GrowingTimeline {

    private final StateModel model;
    private final YearMonth first;
    private final GrowingChain states;

    /** A dyad followed from a month on with a model. */
    public GrowingTimeline(StateModel model, YearMonth first) {
        this.model = model;
        this.first = first;
        this.states = new GrowingChain(model.chain());
    }

    /**
     * Appends the next month.
     *
     * @param counts acts of the month by class; empty where nothing is reported
     */
    public void append(Map<ActClass, Double> counts) {
        double[] row = new double[ActClass.COUNT];
        counts.forEach((act, count) -> row[act.index()] = count);
        states.append(model.logCounts(row), Pull.NONE);
    }

    /** How many months it has. */
    public int months() {
        return states.steps();
    }

    /** How the dyad stands in a month, counted from 0, in the light of all months so far; patronage is not followed. */
    public Standing at(int month) {
        return new Standing(
                first.plusMonths(month),
                Arrays.stream(states.probability(month)).boxed().toList(),
                Arrays.stream(model.patronInitial()).boxed().toList());
    }
}
