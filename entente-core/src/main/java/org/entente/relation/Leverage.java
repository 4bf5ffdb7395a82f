package org.entente.relation;

/**
 * By how much the log odds of a turn rise with the evidence of each month, to first order. For evidence that enters as a
 * sum, ln b<sub>t</sub>(s), the derivative of ln P(E) is P(s at t | E) − P(s at t); that of the log odds of E is therefore
 * P(s at t | E) − P(s at t | not E). Both are had by smoothing with the states that contradict them left out, so that
 * nothing cancels however sure the turn is. For a mark, which multiplies the odds of a change, the whole of its effect is
 * taken in proportion, not its slope: the first part of a mark does most.
 */
final class Leverage {

    /** By month and state. */
    private final double[][] states;
    /** By month and state entered, a unit of mark. */
    private final double[][] worse;

    private final double[][] better;

    /** On what evidence can have a leverage. */
    enum On {
        /** That the pair turned. */
        TURN,
        /** That it stood on the near side before. */
        BEFORE,
        /** That it stood on the far side after. */
        AFTER
    }

    /**
     * The leverage on one turn.
     *
     * @param model what a mark does to the odds of a change
     */
    Leverage(On on, Turn turn, Smoothed smoothed, ToldModel model, Marks marks) {
        states = new double[smoothed.steps()][State.count()];
        worse = new double[smoothed.steps()][State.count()];
        better = new double[smoothed.steps()][State.count()];
        int cut = (turn.before() + turn.after() - 1) / 2;
        boolean near = turn.worse();
        switch (on) {
            case TURN -> {
                Smoothed never = smoothed.given(turn.early(), cut, near, turn.late(), near);
                Smoothed already = smoothed.given(turn.early(), cut, !near);
                double share = 1 / (1 + Math.exp(already.logLikelihood() - never.logLikelihood()));
                add(smoothed.given(turn.early(), cut, near, turn.late(), !near), 1, model, marks);
                add(never, -share, model, marks);
                add(already, share - 1, model, marks);
            }
            case BEFORE -> {
                add(smoothed.given(turn.early(), cut, near), 1, model, marks);
                add(smoothed.given(turn.early(), cut, !near), -1, model, marks);
            }
            case AFTER -> {
                add(smoothed.given(turn.late(), cut, !near), 1, model, marks);
                add(smoothed.given(turn.late(), cut, near), -1, model, marks);
            }
        }
    }

    private void add(Smoothed given, double weight, ToldModel model, Marks marks) {
        for (int t = 0; t < states.length; t++) {
            double[] gamma = given.probability(t);
            for (int s = 0; s < gamma.length; s++) {
                states[t][s] += weight * gamma[s];
            }
            if (t > 0 && marks.any(t)) {
                mark(given.pair(t), worse[t], better[t], weight, t, model, marks);
            }
        }
    }

    /** How surely the pair is said to have changed in each month, into each state. */
    static final class Marks {

        private final double[][] worse;
        private final double[][] better;

        /** Each by month and state entered; read, not copied. */
        Marks(double[][] worse, double[][] better) {
            this.worse = worse;
            this.better = better;
        }

        boolean any(int t) {
            for (int u = 0; u < worse[t].length; u++) {
                if (worse[t][u] > EvidenceSeries.LEAST_MARK || better[t][u] > EvidenceSeries.LEAST_MARK) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void mark(
            double[][] pair, double[] worse, double[] better, double weight, int t, ToldModel model, Marks marks) {
        for (int s = 0; s < pair.length; s++) {
            for (int u = 0; u < pair.length; u++) {
                double mark = u > s ? marks.worse[t][u] : u < s ? marks.better[t][u] : 0;
                if (mark > EvidenceSeries.LEAST_MARK) {
                    double effect = Math.log1p(Math.min(EvidenceSeries.SUREST, mark) / model.hazard(s)) / mark;
                    (u > s ? worse : better)[u] += weight * pair[s][u] * effect;
                }
            }
        }
    }

    /** What a sum in a channel adds to the log odds in a month. */
    double of(Channel channel, int t, double sum) {
        return channel.along(states[t], worse[t], better[t], sum);
    }
}
