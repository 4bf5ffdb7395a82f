package org.entente.relation;

import java.util.Arrays;

/**
 * Evidence about the change into one step of a chain, as a factor on every change: one for changes for the worse (to a
 * later state) and one for changes for the better, by the state that is entered. Remaining in a state has the factor 1.
 */
final class Pull {

    private static final int MOST_STATES = Math.max(State.count(), Patronage.COUNT);

    /** Nothing is known of the change. */
    static final Pull NONE = new Pull(new double[MOST_STATES], new double[MOST_STATES]);

    private final double[] logWorse;
    private final double[] logBetter;
    private final double[] worse;
    private final double[] better;

    private Pull(double[] logWorse, double[] logBetter) {
        this.logWorse = logWorse;
        this.logBetter = logBetter;
        this.worse = Arrays.stream(logWorse).map(Math::exp).toArray();
        this.better = Arrays.stream(logBetter).map(Math::exp).toArray();
    }

    /** A pull by the logarithms of its factors. */
    static Pull of(double[] logWorse, double[] logBetter) {
        return new Pull(logWorse.clone(), logBetter.clone());
    }

    /** As many steps of which nothing is known. */
    static Pull[] none(int steps) {
        Pull[] none = new Pull[steps];
        Arrays.fill(none, NONE);
        return none;
    }

    /** The factor of entering a state from an earlier one. */
    double worse(int to) {
        return worse[to];
    }

    /** The factor of entering a state from a later one. */
    double better(int to) {
        return better[to];
    }

    double log(int from, int to) {
        return from == to ? 0 : to > from ? logWorse[to] : logBetter[to];
    }

    double factor(int from, int to) {
        return from == to ? 1 : to > from ? worse[to] : better[to];
    }
}
