package org.entente.changepoint;

import java.util.Arrays;
import java.util.List;

/**
 * Where a series changes its level or its slope, with one setting for all series.
 *
 * <p>Several descriptions of the series compete: its values or their logarithms; segments that are levels or lines;
 * noise without memory, with autoregressive memory, or a random walk. For each the best segmentation is found exactly
 * ({@link Segmentation}), after a season and single outliers have been taken out, and the description that is shortest
 * in all wins: minimum description length (Rissanen 1978; for piecewise series Davis, Lee and Rodriguez-Yam 2006), that
 * is n ln(RSS/n) plus ln n for every parameter of a segment and {@link #PER_CHANGE} ln n for every change, with the
 * Jacobian of the logarithm where that is used. So a random walk is not cut up into levels, nor a trend into steps.
 *
 * <p>Time is proportional to changes × length²: a second for a thousand values.
 */
public final class ChangePoints {

    /** Changes that are cheaper than this, in ln n, are not believed; results hardly move between 3 and 6. */
    private static final double PER_CHANGE = 4;
    /** A segment shorter than this cannot be told from a few outliers. */
    private static final int SHORTEST = 5;

    private static final int MOST_CHANGES = 20;
    private static final int LEAST_VALUES_A_CHANGE = 6;
    /** Logarithms are tried where the largest value is this many times the least. */
    private static final double SPAN_FOR_LOGARITHM = 1.5;

    private ChangePoints() {}

    /**
     * The changes of a real-valued series.
     *
     * @param series values at equal steps
     * @return the positions, from 0, at which something new begins, in order; empty where nothing changes
     * @throws IllegalArgumentException where a value is not finite
     */
    public static List<Integer> of(double[] series) {
        if (!Arrays.stream(series).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a series with gaps has no change points; fill or leave out the gaps");
        }
        double scale = scale(series);
        if (series.length < 2 * SHORTEST || !(scale > 0)) {
            return List.of();
        }
        double[] scaled = Arrays.stream(series).map(value -> value / scale).toArray();
        Description best = shortest(scaled, 2 * series.length * Math.log(scale));
        double least = Arrays.stream(series).min().orElse(0);
        double most = Arrays.stream(series).max().orElse(0);
        if (least > 0 && most >= SPAN_FOR_LOGARITHM * least) {
            double[] logarithms = Arrays.stream(series).map(Math::log).toArray();
            Description other =
                    shortest(logarithms, 2 * Arrays.stream(logarithms).sum());
            best = other.length < best.length ? other : best;
        }
        return best.changes;
    }

    /**
     * The changes of a series of counts, by way of the square root of Anscombe (1948), which makes the noise of counts
     * nearly even: 2 √(n + 3/8).
     *
     * @param counts counts at equal steps
     * @throws IllegalArgumentException where one is negative
     */
    public static List<Integer> ofCounts(int[] counts) {
        if (Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("counts must not be negative");
        }
        double[] roots = Arrays.stream(counts)
                .mapToDouble(count -> 2 * Math.sqrt(count + 0.375))
                .toArray();
        double scale = scale(roots);
        return roots.length < 2 * SHORTEST || !(scale > 0) ? List.of() : shortest(roots, 0).changes;
    }

    private static double scale(double[] series) {
        double mean = Arrays.stream(series).average().orElse(0);
        double scale = Math.sqrt(Arrays.stream(series)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
        return scale > 1e-12 * Math.abs(mean) ? scale : 0;
    }

    private static Description shortest(double[] series, double jacobian) {
        double[] clean = Outliers.replaced(Seasonality.removed(series));
        Description best = new Description(Double.POSITIVE_INFINITY, List.of());
        for (Whitening whitening : Whitening.all()) {
            if (whitening.order() >= series.length - 2 * SHORTEST && whitening.order() > 0) {
                continue;
            }
            double[] white = whitening.of(clean);
            for (boolean trend : new boolean[] {false, true}) {
                Description here = shortest(new SegmentCost(white, trend), whitening.order(), jacobian);
                best = here.length < best.length ? here : best;
            }
        }
        return best;
    }

    private static Description shortest(SegmentCost cost, int order, double jacobian) {
        int n = cost.length();
        double logN = Math.log(n);
        int most = Math.min(MOST_CHANGES, n / LEAST_VALUES_A_CHANGE);
        Description best = new Description(Double.POSITIVE_INFINITY, List.of());
        for (Segmentation segmentation : Segmentation.best(cost, most, SHORTEST)) {
            int changes = segmentation.changes().size();
            double variance = Math.max(1e-12, segmentation.cost()) / (n - order);
            double parameters = cost.parameters() * (changes + 1) + (PER_CHANGE - 1) * changes + order;
            double length = n * Math.log(variance) + jacobian + parameters * logN + order * Math.log(2 * Math.PI);
            best = length < best.length ? new Description(length, segmentation.changes()) : best;
        }
        return best;
    }

    /** Positions are those of the series itself: a filter moves a change by no more than it looks back. */
    private record Description(double length, List<Integer> changes) {}
}
