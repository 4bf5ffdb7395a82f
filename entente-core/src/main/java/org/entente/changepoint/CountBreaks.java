package org.entente.changepoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

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
 * <p>What a break costs depends on how often the series breaks at all ({@link BreakRate}): where it keeps its pace, chance
 * is not taken for a break, and where it turns a few times a year, every turn is worth telling.
 *
 * <p>An excursion, three months at most after which the former pace is back, is one break and not two: its begin is told,
 * with the step at which it is over.
 *
 * <p>False alarms are bounded by {@code mostAYear}: where there would be more, the price of a break is raised until there
 * are not. Time is proportional to length² × kinds, times the few raisings.
 */
public final class CountBreaks {

    /** Breaks as frequent as this, a year, cost least. */
    private static final double RESTLESS = Math.E;
    /** The least price of a break in nats. */
    private static final double LEAST_PRICE = 0.2;

    private static final double RAISED = 1.15;
    private static final double RAISED_AT_LEAST = 0.05;
    private static final double LONGEST_EXCURSION_IN_YEARS = 0.25;
    /** The former pace is back where one rate before and after costs at most so many nats more than two. */
    private static final double SAME_PACE = 5;

    private final int steps;
    private final PaceCost paces;
    private final double[][] cost;
    private final long longestExcursion;

    private CountBreaks(double[][] counts, double stepsAYear) {
        steps = counts.length;
        paces = new PaceCost(counts);
        cost = paces.table();
        longestExcursion = Math.round(LONGEST_EXCURSION_IN_YEARS * stepsAYear);
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
        CountBreaks breaks = new CountBreaks(counts, stepsAYear);
        double most = mostAYear * counts.length / stepsAYear;
        double price =
                Math.max(LEAST_PRICE, new BreakRate(breaks.cost).price() - Math.log(stepsAYear) - Math.log(RESTLESS));
        List<Integer> found = breaks.best(price);
        boolean[] ends = breaks.excursionEnds(found);
        while (found.size() - count(ends) > most) {
            price = price * RAISED + RAISED_AT_LEAST;
            found = breaks.best(price);
            ends = breaks.excursionEnds(found);
        }
        return found.isEmpty() ? List.of() : told(new BreakPosterior(breaks.cost, price).of(found), ends);
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

    /** Which breaks end an excursion that the break before them began. */
    private boolean[] excursionEnds(List<Integer> found) {
        boolean[] ends = new boolean[found.size()];
        for (int i = 1; i < ends.length; i++) {
            int begin = found.get(i - 1);
            int back = found.get(i);
            ends[i] = !ends[i - 1]
                    && back - begin <= longestExcursion
                    && paces.joined(
                                    i == 1 ? 0 : found.get(i - 2),
                                    begin,
                                    back,
                                    i == ends.length - 1 ? steps : found.get(i + 1))
                            < SAME_PACE;
        }
        return ends;
    }

    private static int count(boolean[] ends) {
        int count = 0;
        for (boolean end : ends) {
            count += end ? 1 : 0;
        }
        return count;
    }

    private static List<PaceBreak> told(List<PaceBreak> breaks, boolean[] ends) {
        List<PaceBreak> told = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            if (!ends[i]) {
                boolean excursion = i + 1 < ends.length && ends[i + 1];
                PaceBreak found = breaks.get(i);
                told.add(
                        excursion ? found.until(OptionalInt.of(breaks.get(i + 1).at())) : found);
            }
        }
        return List.copyOf(told);
    }
}
