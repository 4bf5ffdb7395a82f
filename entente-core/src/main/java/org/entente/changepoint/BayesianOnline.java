package org.entente.changepoint;

import java.util.Arrays;

/**
 * Follows a series as it arrives and says how long it has been as it is: the Bayesian online change-point detection of
 * Adams and MacKay (2007), with a constant hazard. The run lengths' probabilities are exact up to those too small to
 * matter, so a step costs time in proportion to the runs still thought possible.
 *
 * <p>Two kinds of series: real values, normal with unknown mean and variance (Student predictive of the normal-gamma
 * prior, Murphy 2007), and counts, Poisson with unknown rate (negative-binomial predictive of the gamma prior, Gelman et
 * al. 2013, section 2.6), which is overdispersed as event counts are.
 */
public final class BayesianOnline {

    private static final double NEGLIGIBLE = 1e-9;

    private final double hazard;
    private final Predictive prior;
    private double[] runs = {1};
    private Predictive[] predictives;

    private BayesianOnline(double hazard, Predictive prior) {
        if (!(hazard > 0 && hazard < 1)) {
            throw new IllegalArgumentException("the hazard must lie between 0 and 1, not " + hazard);
        }
        this.hazard = hazard;
        this.prior = prior;
        this.predictives = new Predictive[] {prior};
    }

    /**
     * For real values.
     *
     * @param hazard probability of a change at any step
     * @param mean where values are expected
     * @param deviation how far from there, as a standard deviation
     */
    public static BayesianOnline forValues(double hazard, double mean, double deviation) {
        return new BayesianOnline(hazard, new NormalGamma(mean, 0.1, 1, deviation * deviation));
    }

    /**
     * For counts.
     *
     * @param hazard probability of a change at any step
     * @param rate the count that is expected at a step
     */
    public static BayesianOnline forCounts(double hazard, double rate) {
        return new BayesianOnline(hazard, new GammaPoisson(1, 1 / rate));
    }

    /**
     * Takes in the next value.
     *
     * @return the probability that something new began within the last {@code within} steps, this one included
     */
    public double add(double value, int within) {
        double[] grown = new double[runs.length + 1];
        double sum = 0;
        for (int run = 0; run < runs.length; run++) {
            double weight = runs[run] * Math.exp(predictives[run].logDensity(value));
            grown[run + 1] = weight * (1 - hazard);
            grown[0] += weight * hazard;
            sum += weight;
        }
        Predictive[] learned = new Predictive[grown.length];
        learned[0] = prior;
        for (int run = 0; run < runs.length; run++) {
            learned[run + 1] = predictives[run].with(value);
        }
        if (!(sum > 0)) {
            grown = new double[] {1};
            sum = 1;
        }
        int kept = grown.length;
        while (kept > 1 && grown[kept - 1] / sum < NEGLIGIBLE) {
            kept--;
        }
        runs = Arrays.copyOf(grown, kept);
        predictives = Arrays.copyOf(learned, kept);
        double total = Arrays.stream(runs).sum();
        double young = 0;
        for (int run = 0; run < runs.length; run++) {
            runs[run] /= total;
            young += run >= 1 && run <= within ? runs[run] : 0;
        }
        return young;
    }

    /** The most probable number of steps since the last change. */
    public int runLength() {
        int best = 0;
        for (int run = 1; run < runs.length; run++) {
            best = runs[run] > runs[best] ? run : best;
        }
        return best;
    }
}
