package org.entente.changepoint;

/**
 * Counts of unknown rate: the gamma prior of a Poisson rate and its negative-binomial predictive (Gelman et al. 2013,
 * "Bayesian Data Analysis", section 2.6).
 */
record GammaPoisson(double shape, double rate) implements Predictive {

    @Override
    public double logDensity(double count) {
        return LogGamma.of(shape + count)
                - LogGamma.of(shape)
                - LogGamma.of(count + 1)
                + shape * Math.log(rate / (rate + 1))
                - count * Math.log(rate + 1);
    }

    @Override
    public GammaPoisson with(double count) {
        return new GammaPoisson(shape + count, rate + 1);
    }
}
