package org.entente.text.learn;

import java.util.List;

/**
 * By how much log-odds are too far out, and to which side: for claims that a fit had not seen, the logistic regression of whether they are right on
 * its log-odds of them (Cox, Two further applications of a model for binary regression, 1958).
 *
 * @param slope 1 where the fit is as sure as it may be, less where it is surer
 * @param intercept what is added, 0 where as many are right as the fit says
 */
record Slope(double slope, double intercept) {

    private static final int STEPS = 20;

    /** How much it leans on "as sure as it may be" where few claims are known. */
    private static final double LEAN = 1;

    /** A claim that a fit had not seen, with the log-odds that it is right. */
    record Seen(double logOdds, boolean right) {}

    /** The same, both times a factor. */
    Slope times(double factor) {
        return new Slope(slope * factor, intercept * factor);
    }

    /** The slope of some claims. */
    static Slope of(List<Seen> claims) {
        double[] weights = {0, 1};
        for (int step = 0; step < STEPS; step++) {
            double[][] curvature = {{LEAN, 0}, {0, LEAN}};
            double[] gradient = {-LEAN * weights[0], -LEAN * (weights[1] - 1)};
            for (Seen claim : claims) {
                double x = claim.logOdds();
                double p = 1 / (1 + StrictMath.exp(-weights[0] - weights[1] * x));
                double error = (claim.right() ? 1 : 0) - p;
                double spread = p * (1 - p);
                gradient[0] += error;
                gradient[1] += error * x;
                curvature[0][0] += spread;
                curvature[0][1] += spread * x;
                curvature[1][0] += spread * x;
                curvature[1][1] += spread * x * x;
            }
            double[] move = Equations.solve(curvature, gradient);
            weights[0] += move[0];
            weights[1] += move[1];
        }
        return new Slope(weights[1], weights[0]);
    }
}
