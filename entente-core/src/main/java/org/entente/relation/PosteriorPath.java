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

    private static final double LEAST = 1e-6;

    private PosteriorPath() {}

    static int[] of(Smoothed smoothed) {
        int steps = smoothed.steps();
        int states = State.count();
        int[][] from = new int[steps][states];
        double[] score = logs(smoothed.probability(0));
        for (int t = 1; t < steps; t++) {
            int best = argMax(score);
            double[] here = logs(smoothed.probability(t));
            double[] next = new double[states];
            for (int s = 0; s < states; s++) {
                boolean stays = score[s] >= score[best] - PRICE;
                from[t][s] = stays ? s : best;
                next[s] = here[s] + (stays ? score[s] : score[best] - PRICE);
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
