package org.entente.relation;

/**
 * The states of a dyad as a story with few turns: the path s that maximises Σ ln γ<sub>t</sub>(s<sub>t</sub>) minus a
 * price for every turn, by dynamic programming. The jointly most probable path (Viterbi) is a poor story where it is
 * not known when a change came: every path with its change at a certain month is improbable, and one without any change
 * wins. With the price 0 it is the path of the most probable state of every month (Rabiner 1989, section III.B).
 */
final class PosteriorPath {

    /** The price of a turn in nats: a month in which one state is seven times as probable as the other pays it. */
    private static final double PRICE = 2;

    /**
     * The price of a turn into war or out of it: wars are told of, so their months are known, and one of a single month is
     * a phase of its own where it is more probable than not.
     */
    private static final double WAR_PRICE = 0.25;

    private static final int WAR = State.AT_WAR.level();
    private static final double LEAST = 1e-6;

    private PosteriorPath() {}

    static int[] of(Smoothed smoothed) {
        int steps = smoothed.steps();
        int states = State.count();
        int[][] from = new int[steps][states];
        double[] score = logs(smoothed.probability(0));
        for (int t = 1; t < steps; t++) {
            double[] here = logs(smoothed.probability(t));
            double[] next = new double[states];
            for (int s = 0; s < states; s++) {
                from[t][s] = before(score, s);
                next[s] = here[s] + score[from[t][s]] - price(from[t][s], s);
            }
            score = next;
        }
        int[] path = new int[steps];
        path[steps - 1] = argMax(score);
        for (int t = steps - 1; t > 0; t--) {
            path[t - 1] = from[t][path[t]];
        }
        return path;
    }

    /** From which state a state is best reached; of equally good ones from itself. */
    private static int before(double[] score, int state) {
        int best = state;
        for (int s = 0; s < score.length; s++) {
            best = score[s] - price(s, state) > score[best] - price(best, state) ? s : best;
        }
        return best;
    }

    private static double price(int before, int after) {
        if (before == after) {
            return 0;
        }
        return before == WAR || after == WAR ? WAR_PRICE : PRICE;
    }

    private static double[] logs(double[] probabilities) {
        double[] logs = new double[probabilities.length];
        for (int s = 0; s < logs.length; s++) {
            logs[s] = Math.log(Math.max(LEAST, probabilities[s]));
        }
        return logs;
    }

    private static int argMax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }
}
