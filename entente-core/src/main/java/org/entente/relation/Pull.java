package org.entente.relation;

import java.util.Arrays;

/** Evidence about the change into one step of a chain: a factor on every change. Remaining in a state has the factor 1. */
final class Pull {

    /** Nothing is known of the change. */
    static final Pull NONE = new Pull(new double[0][]);

    private final int states;
    /** By the state left, then the state entered. */
    private final double[] factors;

    private Pull(double[][] rows) {
        states = rows.length;
        factors = new double[states * states];
        for (int s = 0; s < states; s++) {
            for (int u = 0; u < states; u++) {
                factors[s * states + u] = s == u ? 1 : rows[s][u];
            }
        }
    }

    /** A pull by the logarithms of its factors, by the state left and the state entered; the diagonal is not used. */
    static Pull of(double[][] logFactors) {
        return new Pull(Arrays.stream(logFactors)
                .map(row -> Arrays.stream(row).map(Math::exp).toArray())
                .toArray(double[][]::new));
    }

    /** A pull by its factors. */
    static Pull byFactors(double[][] factors) {
        return new Pull(factors);
    }

    /** As many steps of which nothing is known. */
    static Pull[] none(int steps) {
        Pull[] none = new Pull[steps];
        Arrays.fill(none, NONE);
        return none;
    }

    double log(int from, int to) {
        return Math.log(factor(from, to));
    }

    double factor(int from, int to) {
        return states == 0 ? 1 : factors[from * states + to];
    }
}
