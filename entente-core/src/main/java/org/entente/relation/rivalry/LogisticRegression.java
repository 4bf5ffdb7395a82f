package org.entente.relation.rivalry;

import java.util.List;

/**
 * Logistic regression with a ridge penalty, fitted by Newton's method (iteratively reweighted least squares; Hastie,
 * Tibshirani and Friedman 2009, section 4.4.1), on features that are standardised first. Deterministic.
 */
public final class LogisticRegression {

    private static final int ROUNDS = 60;
    /** Longer Newton steps are cut back, so that separable data do not run away. */
    private static final double LONGEST_STEP = 2;

    private final double[] mean;
    private final double[] deviation;
    private final double[] weights;

    private LogisticRegression(double[] mean, double[] deviation, double[] weights) {
        this.mean = mean;
        this.deviation = deviation;
        this.weights = weights;
    }

    /**
     * Fits a regression.
     *
     * @param rows features, one row an example
     * @param labels what is true of each
     * @param ridge penalty on the squares of all weights but the intercept, above 0
     */
    public static LogisticRegression fit(List<double[]> rows, List<Boolean> labels, double ridge) {
        if (rows.isEmpty() || rows.size() != labels.size()) {
            throw new IllegalArgumentException(rows.size() + " rows with " + labels.size() + " labels");
        }
        int features = rows.get(0).length;
        double[] mean = new double[features];
        double[] deviation = new double[features];
        for (double[] row : rows) {
            for (int k = 0; k < features; k++) {
                mean[k] += row[k] / rows.size();
            }
        }
        for (double[] row : rows) {
            for (int k = 0; k < features; k++) {
                deviation[k] += (row[k] - mean[k]) * (row[k] - mean[k]) / rows.size();
            }
        }
        for (int k = 0; k < features; k++) {
            deviation[k] = deviation[k] > 0 ? Math.sqrt(deviation[k]) : 1;
        }
        LogisticRegression model = new LogisticRegression(mean, deviation, new double[features + 1]);
        for (int round = 0; round < ROUNDS; round++) {
            if (model.newton(rows, labels, ridge) < 1e-8) {
                break;
            }
        }
        return model;
    }

    /** One Newton step; how far it went. */
    private double newton(List<double[]> rows, List<Boolean> labels, double ridge) {
        int size = weights.length;
        double[][] hessian = new double[size][size];
        double[] gradient = new double[size];
        for (int i = 0; i < rows.size(); i++) {
            double[] x = standardised(rows.get(i));
            double p = logistic(x);
            double error = (labels.get(i) ? 1 : 0) - p;
            for (int k = 0; k < size; k++) {
                gradient[k] += error * x[k];
                for (int l = 0; l <= k; l++) {
                    hessian[k][l] += p * (1 - p) * x[k] * x[l];
                }
            }
        }
        for (int k = 0; k < size; k++) {
            double penalty = k == 0 ? 1e-6 : ridge;
            gradient[k] -= penalty * weights[k];
            hessian[k][k] += penalty;
        }
        double[] step = Cholesky.solve(hessian, gradient);
        double longest = 0;
        for (double value : step) {
            longest = Math.max(longest, Math.abs(value));
        }
        double factor = Math.min(1, LONGEST_STEP / Math.max(1e-12, longest));
        for (int k = 0; k < size; k++) {
            weights[k] += factor * step[k];
        }
        return longest;
    }

    /** P(true) of an example. */
    public double probability(double[] row) {
        return logistic(standardised(row));
    }

    /** The intercept and the weights of the standardised features. */
    public double[] weights() {
        return weights.clone();
    }

    private double logistic(double[] x) {
        double sum = 0;
        for (int k = 0; k < x.length; k++) {
            sum += weights[k] * x[k];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private double[] standardised(double[] row) {
        double[] x = new double[row.length + 1];
        x[0] = 1;
        for (int k = 0; k < row.length; k++) {
            x[k + 1] = (row[k] - mean[k]) / deviation[k];
        }
        return x;
    }
}
