package org.entente.relation;

import java.util.Arrays;

/** Evidence about the change into one step of a chain: a factor on every change. Remaining in a state has the factor 1. */
final class Pull {

    /** Nothing is known of the change. */
    static final Pull NONE = new Pull(new double[0][]);

    private final double[][] logFactors;
    private final double[][] factors;

    private Pull(double[][] logFactors) {
        this.logFactors = logFactors;
        this.factors = Arrays.stream(logFactors)
                .map(row -> Arrays.stream(row).map(Math::exp).toArray())
                .toArray(double[][]::new);
    }

    /** A pull by the logarithms of its factors, by the state left and the state entered; the diagonal is not used. */
    static Pull of(double[][] logFactors) {
        return new Pull(Arrays.stream(logFactors).map(double[]::clone).toArray(double[][]::new));
    }

    /** As many steps of which nothing is known. */
    static Pull[] none(int steps) {
        Pull[] none = new Pull[steps];
        Arrays.fill(none, NONE);
        return none;
    }

    double log(int from, int to) {
        return from == to || factors.length == 0 ? 0 : logFactors[from][to];
    }

    double factor(int from, int to) {
        return from == to || factors.length == 0 ? 1 : factors[from][to];
    }
}
