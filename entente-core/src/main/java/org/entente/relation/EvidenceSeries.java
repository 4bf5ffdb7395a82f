package org.entente.relation;

import java.util.Arrays;

/**
 * The evidence about one dyad, month by month: counts of acts by class, what ties say about the state and about
 * patronage, and the pull of shifts on the change into each month. A month without evidence is a row of zeros, which
 * tells the model nothing.
 */
final class EvidenceSeries {

    private final int from;
    private final double[][] counts;
    private final double[][] states;
    private final double[][] patrons;
    private final double[] tilt;

    EvidenceSeries(int from, int to) {
        this.from = from;
        int months = Math.max(1, to - from + 1);
        counts = new double[months][ActClass.COUNT];
        states = new double[months][State.count()];
        patrons = new double[months][Patronage.COUNT];
        tilt = new double[months];
    }

    int from() {
        return from;
    }

    int months() {
        return tilt.length;
    }

    double[] counts(int t) {
        return counts[t];
    }

    double[] tilt() {
        return tilt;
    }

    boolean holds(int month) {
        return month >= from && month < from + tilt.length;
    }

    /** Adds acts of one class. */
    void act(ActClass act, Spread spread) {
        each(spread, (t, weight) -> counts[t][act.index()] += weight);
    }

    /** Adds what a tie says, vectors of log likelihood per unit of weight. */
    void standing(double[] state, double[] patron, Spread spread) {
        each(spread, (t, weight) -> {
            addTo(states[t], state, weight);
            addTo(patrons[t], patron, weight);
        });
    }

    /** Adds a pull for the better (negative) or the worse (positive) on the changes into some months. */
    void pull(Spread spread) {
        each(spread, (t, weight) -> tilt[t] += weight);
    }

    /** ln b<sub>t</sub>(s) of the states under a model. */
    double[][] logStates(StateModel model) {
        double[][] log = new double[tilt.length][];
        for (int t = 0; t < log.length; t++) {
            log[t] = states[t].clone();
            if (Arrays.stream(counts[t]).anyMatch(count -> count > 0)) {
                for (int s = 0; s < log[t].length; s++) {
                    log[t][s] += model.logShares(s, counts[t]);
                }
            }
        }
        return log;
    }

    /** ln b<sub>t</sub> of the patronage. */
    double[][] logPatrons() {
        return patrons;
    }

    private void each(Spread spread, Addition addition) {
        for (int i = 0; i < spread.weight().length; i++) {
            if (holds(spread.from() + i)) {
                addition.add(spread.from() + i - from, spread.weight()[i]);
            }
        }
    }

    private static void addTo(double[] sum, double[] vector, double weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * vector[i];
        }
    }

    private interface Addition {
        void add(int t, double weight);
    }
}
