package org.entente.changepoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Breaks in the pace of several kinds of counts at once, such as the four quads of a dyad: the exact best partition into
 * stretches of constant rates (optimal partitioning, Jackson et al. 2005, "An algorithm for optimal partitioning of data
 * on an interval", with the pruning of Killick, Fearnhead and Eckley 2012 left out, as it is inexact for a marginal
 * likelihood).
 *
 * <p>A stretch costs minus its log marginal likelihood: Poisson counts whose rate has an exponential prior about the
 * series' mean, ln Γ(1 + S) + ln b − (1 + S) ln(b + N) for S events in N steps and b the inverse mean (Gelman et al.
 * 2013, section 2.6). Event counts vary more than Poisson counts, so each kind's likelihood is divided by its
 * dispersion (quasi-likelihood, McCullagh and Nelder 1989, chapter 9), measured on successive differences, which a few
 * breaks hardly touch.
 *
 * <p>False alarms are bounded by {@code mostAYear}: where there would be more, the price of a break is raised until there
 * are not. Time is proportional to length² × kinds, times the few raisings.
 */
public final class CountBreaks {

    /** The price of a break in nats. */
    private static final double PRICE = 1;

    private static final double RAISED = 1.15;
    private static final double RAISED_AT_LEAST = 0.05;
    /** Share of the measured dispersion that is charged: surges, which are sought, inflate the measure. */
    private static final double CHARGED = 0.6;
    /** The highest tenth of the ratios is left out of the measure. */
    private static final double KEPT = 0.9;

    private final int steps;
    private final int kinds;
    /** The cost of the stretch from a begin to an end, by begin and length − 1. */
    private final double[][] cost;

    private CountBreaks(double[][] counts) {
        steps = counts.length;
        kinds = counts[0].length;
        double[][] sums = new double[steps + 1][kinds];
        for (int t = 0; t < steps; t++) {
            for (int k = 0; k < kinds; k++) {
                sums[t + 1][k] = sums[t][k] + counts[t][k];
            }
        }
        cost = new double[steps][];
        for (int begin = 0; begin < steps; begin++) {
            cost[begin] = new double[steps - begin];
        }
        for (int k = 0; k < kinds; k++) {
            if (sums[steps][k] > 0) {
                charge(sums, k, dispersion(counts, k));
            }
        }
    }

    /** Adds what one kind of counts costs. */
    private void charge(double[][] sums, int k, double dispersion) {
        double inverseMean = 1 / (sums[steps][k] / steps + 0.05);
        double[] logSum = new double[steps + 1];
        for (int n = 0; n <= steps; n++) {
            logSum[n] = Math.log(inverseMean + n);
        }
        for (int begin = 0; begin < steps; begin++) {
            double[] row = cost[begin];
            double before = sums[begin][k];
            for (int end = begin + 1; end <= steps; end++) {
                double sum = sums[end][k] - before;
                double log = (sum == 0 ? 0 : LogFactorial.of(sum)) + logSum[0] - (1 + sum) * logSum[end - begin];
                row[end - begin - 1] -= log / dispersion;
            }
        }
    }

    /**
     * The breaks of a series.
     *
     * @param counts one row a step, one column a kind; not negative
     * @param stepsAYear how many steps make a year
     * @param mostAYear how many breaks a year are borne on average
     * @return the steps at which a new pace begins, in order
     */
    public static List<PaceBreak> of(double[][] counts, double stepsAYear, double mostAYear) {
        if (counts.length < 2) {
            return List.of();
        }
        CountBreaks breaks = new CountBreaks(counts);
        double most = mostAYear * counts.length / stepsAYear;
        double price = PRICE;
        List<Integer> found = breaks.best(price);
        while (found.size() > most) {
            price = price * RAISED + RAISED_AT_LEAST;
            found = breaks.best(price);
        }
        return found.isEmpty() ? List.of() : new BreakPosterior(breaks.cost, price).of(found);
    }

    private List<Integer> best(double price) {
        double[] best = new double[steps + 1];
        int[] from = new int[steps + 1];
        best[0] = -price;
        Arrays.fill(best, 1, steps + 1, Double.POSITIVE_INFINITY);
        for (int begin = 0; begin < steps; begin++) {
            double base = best[begin] + price;
            double[] row = cost[begin];
            for (int i = 0; i < row.length; i++) {
                double here = base + row[i];
                if (here < best[begin + i + 1]) {
                    best[begin + i + 1] = here;
                    from[begin + i + 1] = begin;
                }
            }
        }
        List<Integer> breaks = new ArrayList<>();
        for (int end = from[steps]; end > 0; end = from[end]) {
            breaks.add(end);
        }
        Collections.reverse(breaks);
        return List.copyOf(breaks);
    }

    private static double dispersion(double[][] counts, int k) {
        List<Double> ratios = new ArrayList<>();
        for (int t = 1; t < counts.length; t++) {
            double mean = (counts[t][k] + counts[t - 1][k]) / 2;
            if (mean > 0) {
                double step = counts[t][k] - counts[t - 1][k];
                ratios.add(step * step / 2 / mean);
            }
        }
        Collections.sort(ratios);
        double kept = ratios.stream()
                .limit((long) (ratios.size() * KEPT) + 1)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(1);
        return Math.max(1, kept * CHARGED);
    }
}
