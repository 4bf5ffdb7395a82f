package org.entente.changepoint;

import java.util.Arrays;

/**
 * Replaces single values that stand far off their neighbours by the neighbours' median (Hampel 1974; the moving window
 * of Davies and Gather 1993). A lasting shift is left as it is: half of its neighbours have shifted too.
 */
final class Outliers {

    private static final int WINDOW = 4;
    private static final double DEVIATIONS = 5;

    private Outliers() {}

    static double[] replaced(double[] series) {
        double noise = noise(series);
        double[] clean = series.clone();
        if (!(noise > 0)) {
            return clean;
        }
        for (int t = 0; t < series.length; t++) {
            double[] near =
                    Arrays.copyOfRange(series, Math.max(0, t - WINDOW), Math.min(series.length, t + WINDOW + 1));
            double median = Order.median(near);
            if (Math.abs(series[t] - median) > DEVIATIONS * Math.max(noise, Order.deviation(near, median))) {
                clean[t] = median;
            }
        }
        return clean;
    }

    /** Standard deviation of the noise, from the first differences, which a few shifts hardly touch. */
    private static double noise(double[] series) {
        double[] step = new double[Math.max(0, series.length - 1)];
        for (int t = 0; t < step.length; t++) {
            step[t] = series[t + 1] - series[t];
        }
        double noise = Order.deviation(step, 0) / Math.sqrt(2);
        return noise > 0 ? noise : 0.2 * Order.deviation(series, Order.median(series));
    }
}
