package org.entente.changepoint;

import java.util.Arrays;

/**
 * How often a series breaks: the rate that makes all of it most probable, summed over all ways to cut it (empirical Bayes,
 * Robbins 1956; the sum is the forward recursion of Fearnhead 2006, section 2, with a break at each step of probability
 * h, so that k breaks in n steps weigh hᵏ (1 − h)ⁿ⁻¹⁻ᵏ). A series that keeps one pace has the lowest rate, a restless
 * one the highest. Rates are told as ln((1 − h) / h), the price of a break in nats.
 *
 * <p>Time is proportional to length² × the prices tried.
 */
final class BreakRate {

    private static final double LOWEST = 0.5;
    private static final double HIGHEST = 7;
    private static final double STEP = 0.5;

    private final int steps;
    /** exp(−what it costs more than the best partition does to go from one step to another in one stretch), by end. */
    private final double[][] weights;

    BreakRate(double[][] cost) {
        steps = cost.length;
        double[] best = new double[steps + 1];
        Arrays.fill(best, 1, steps + 1, Double.POSITIVE_INFINITY);
        best[0] = -LOWEST;
        for (int begin = 0; begin < steps; begin++) {
            double base = best[begin] + LOWEST;
            for (int i = 0; i < cost[begin].length; i++) {
                best[begin + i + 1] = Math.min(best[begin + i + 1], base + cost[begin][i]);
            }
        }
        weights = new double[steps + 1][];
        for (int end = 1; end <= steps; end++) {
            weights[end] = new double[end];
            for (int begin = 0; begin < end; begin++) {
                weights[end][begin] = Math.exp(best[end] - best[begin] - LOWEST - cost[begin][end - begin - 1]);
            }
        }
    }

    /** The price of a break at the most probable rate, in nats. */
    double price() {
        double found = HIGHEST;
        double most = Double.NEGATIVE_INFINITY;
        for (double price = HIGHEST; price >= LOWEST; price -= STEP) {
            double here = logEvidence(price);
            if (here > most) {
                most = here;
                found = price;
            }
        }
        return found;
    }

    /** ln of the series' probability at a price, up to what is the same for every price. */
    private double logEvidence(double price) {
        double dearer = Math.exp(LOWEST - price);
        double[] sum = new double[steps + 1];
        sum[0] = 1 / dearer;
        for (int end = 1; end <= steps; end++) {
            double[] row = weights[end];
            double here = 0;
            for (int begin = 0; begin < end; begin++) {
                here += sum[begin] * row[begin];
            }
            sum[end] = here * dearer;
        }
        return Math.log(sum[steps]) - (steps - 1) * Math.log1p(Math.exp(-price));
    }
}
