package org.entente.changepoint;

import java.util.ArrayList;
import java.util.List;

/** Finds and takes out a season of unknown period. */
final class Seasonality {

    private static final double LEAST_CORRELATION = 0.4;
    private static final double STANDARD_ERRORS = 4;
    /** A longer period must explain this much more than a shorter one. */
    private static final double MARGIN = 0.05;

    private static final int LONGEST = 400;
    private static final double CLIPPED = 0.02;

    private Seasonality() {}

    /** The series without its season; as it is where it has none. */
    static double[] removed(double[] series) {
        int period = period(series);
        return period == 0 || series.length < 3 * period ? series : without(series, period);
    }

    /**
     * The lag of the highest local peak of the autocorrelation of the first differences (Box, Jenkins and Reinsel 1994,
     * chapter 2), 0 where none is both high and beyond chance. The largest differences are clipped, so that a jump makes
     * no season.
     */
    static int period(double[] series) {
        int n = series.length - 1;
        if (n < 9) {
            return 0;
        }
        double[] step = new double[n];
        for (int t = 0; t < n; t++) {
            step[t] = series[t + 1] - series[t];
        }
        double low = Order.quantile(step, CLIPPED);
        double high = Order.quantile(step, 1 - CLIPPED);
        double mean = 0;
        for (int t = 0; t < n; t++) {
            step[t] = Math.min(high, Math.max(low, step[t]));
            mean += step[t] / n;
        }
        double variance = 0;
        for (int t = 0; t < n; t++) {
            step[t] -= mean;
            variance += step[t] * step[t];
        }
        if (!(variance > 0)) {
            return 0;
        }
        double[] correlation = new double[Math.min(series.length / 3, LONGEST)];
        for (int lag = 1; lag < correlation.length; lag++) {
            for (int t = lag; t < n; t++) {
                correlation[lag] += step[t] * step[t - lag] / variance;
            }
        }
        double least = Math.max(LEAST_CORRELATION, STANDARD_ERRORS / Math.sqrt(series.length));
        int best = 0;
        for (int lag = 2; lag < correlation.length - 1; lag++) {
            boolean peak = correlation[lag] >= correlation[lag - 1] && correlation[lag] >= correlation[lag + 1];
            if (peak && correlation[lag] > least && (best == 0 || correlation[lag] > correlation[best] + MARGIN)) {
                best = lag;
            }
        }
        return best;
    }

    /** Subtracts from each phase of the season its median deviation from a centred moving average. */
    static double[] without(double[] series, int period) {
        int half = period / 2;
        List<List<Double>> deviations = new ArrayList<>();
        for (int phase = 0; phase < period; phase++) {
            deviations.add(new ArrayList<>());
        }
        for (int t = half; t < series.length - half; t++) {
            double trend = 0;
            for (int i = t - half; i <= t + half; i++) {
                boolean edge = period % 2 == 0 && Math.abs(i - t) == half;
                trend += (edge ? 0.5 : 1) * series[i] / period;
            }
            deviations.get(t % period).add(series[t] - trend);
        }
        double[] season = new double[period];
        double mean = 0;
        for (int phase = 0; phase < period; phase++) {
            season[phase] = Order.median(deviations.get(phase).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray());
            mean += season[phase] / period;
        }
        double[] rest = series.clone();
        for (int t = 0; t < rest.length; t++) {
            rest[t] -= season[t % period] - mean;
        }
        return rest;
    }
}
