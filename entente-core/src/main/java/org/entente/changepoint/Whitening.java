package org.entente.changepoint;

import java.util.ArrayList;
import java.util.List;

/**
 * A filter 1 − φ₁B − φ₂B² that takes the memory out of a series: what is left of an autoregressive series is noise, and
 * of its level or slope still a level or slope. Fitting levels to the filtered series is the method of Chakar et al.
 * (2017), "A robust approach for estimating change-points in the mean of an AR(1) process"; with a unit root it looks
 * for changes of drift, with two for changes of curvature, so that a random walk is no string of shifts.
 *
 * @param phi1 weight of the value before
 * @param phi2 weight of the value before that
 * @param order how many of them are in use, 0 to 2
 */
record Whitening(double phi1, double phi2, int order) {

    private static final double[] MEMORY = {0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1};
    private static final double[] MEMORY_OF_STEPS = {0.3, 0.5, 0.7, 0.9, 1};

    /** No memory, first order, and first order of the steps. */
    static List<Whitening> all() {
        List<Whitening> all = new ArrayList<>();
        all.add(new Whitening(0, 0, 0));
        for (double rho : MEMORY) {
            all.add(new Whitening(rho, 0, 1));
        }
        for (double rho : MEMORY_OF_STEPS) {
            all.add(new Whitening(1 + rho, -rho, 2));
        }
        return all;
    }

    /** The filtered series; the values that have too few before them are set to the first that has not. */
    double[] of(double[] series) {
        double[] filtered = new double[series.length];
        for (int t = order; t < series.length; t++) {
            filtered[t] = series[t] - (order > 0 ? phi1 * series[t - 1] : 0) - (order > 1 ? phi2 * series[t - 2] : 0);
        }
        for (int t = 0; t < Math.min(order, series.length - 1); t++) {
            filtered[t] = filtered[Math.min(order, series.length - 1)];
        }
        return filtered;
    }
}
