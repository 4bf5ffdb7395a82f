package org.entente.changepoint;

/**
 * Normal values of unknown mean and variance: the normal-gamma prior and its Student predictive (Murphy 2007, "Conjugate
 * Bayesian analysis of the Gaussian distribution", equations 86 to 89 and 100).
 */
record NormalGamma(double mu, double kappa, double alpha, double beta) implements Predictive {

    @Override
    public double logDensity(double x) {
        double freedom = 2 * alpha;
        double scale = beta * (kappa + 1) / (alpha * kappa);
        double distance = (x - mu) * (x - mu) / (freedom * scale);
        return LogGamma.of((freedom + 1) / 2)
                - LogGamma.of(freedom / 2)
                - 0.5 * Math.log(Math.PI * freedom * scale)
                - (freedom + 1) / 2 * Math.log1p(distance);
    }

    @Override
    public NormalGamma with(double x) {
        return new NormalGamma(
                (kappa * mu + x) / (kappa + 1),
                kappa + 1,
                alpha + 0.5,
                beta + kappa * (x - mu) * (x - mu) / (2 * (kappa + 1)));
    }
}
