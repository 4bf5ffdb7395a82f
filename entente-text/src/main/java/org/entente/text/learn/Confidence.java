package org.entente.text.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How sure a claim is: the share of claims with such evidence that were found right on annotated sentences kept apart while
 * the model was trained. A logistic regression on {@link ClaimEvidence}. Immutable.
 */
public final class Confidence {

    private static final String RESOURCE = "confidence.txt";
    private static final int STEPS = 60;
    private static final double PULL = 1.0;
    private static final double LEAST = 0.02;

    private final double[] weights;

    private Confidence(double[] weights) {
        this.weights = weights.clone();
    }

    /** The fit that ships with Entente. */
    public static Confidence load() {
        try (InputStream in = Confidence.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the weights of confidence are missing from the jar; run \"entente train\"");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Confidence read(String text) {
        List<Double> weights = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                weights.add(Double.valueOf(line.strip()));
            }
        }
        return new Confidence(weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The weights as the file that ships holds them. */
    public String text() {
        StringBuilder text = new StringBuilder("# weights of ClaimEvidence.numbers(), fitted by \"entente train\"\n");
        for (double weight : weights) {
            text.append(Math.round(weight * 10_000) / 10_000.0).append('\n');
        }
        return text.toString();
    }

    /** The share of such claims that are right, 0.02 to 0.98. */
    public double of(ClaimEvidence evidence) {
        double p = probability(evidence.numbers());
        return Math.round(Math.min(1 - LEAST, Math.max(LEAST, p)) * 100) / 100.0;
    }

    private double probability(double[] numbers) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * numbers[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** Fits the weights by Newton's method, each pulled a little towards zero. */
    public static Confidence fit(List<ClaimEvidence> evidence, List<Boolean> right) {
        int n = evidence.get(0).numbers().length;
        Confidence fit = new Confidence(new double[n]);
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[n];
            double[][] curvature = new double[n][n];
            for (int i = 0; i < n; i++) {
                curvature[i][i] = i == 0 ? 1e-6 : PULL;
                gradient[i] = i == 0 ? 0 : -PULL * fit.weights[i];
            }
            for (int k = 0; k < evidence.size(); k++) {
                double[] x = evidence.get(k).numbers();
                double p = fit.probability(x);
                double error = (right.get(k) ? 1 : 0) - p;
                for (int i = 0; i < n; i++) {
                    gradient[i] += error * x[i];
                    for (int j = 0; j < n; j++) {
                        curvature[i][j] += p * (1 - p) * x[i] * x[j];
                    }
                }
            }
            double[] move = solve(curvature, gradient);
            double[] next = fit.weights.clone();
            for (int i = 0; i < n; i++) {
                next[i] += move[i];
            }
            fit = new Confidence(next);
        }
        return fit;
    }

    /** Gaussian elimination of a positive definite system. */
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int i = 0; i < n; i++) {
            for (int row = i + 1; row < n; row++) {
                double factor = a[row][i] / a[i][i];
                for (int j = i; j < n; j++) {
                    a[row][j] -= factor * a[i][j];
                }
                b[row] -= factor * b[i];
            }
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = b[i];
            for (int j = i + 1; j < n; j++) {
                sum -= a[i][j] * x[j];
            }
            x[i] = sum / a[i][i];
        }
        return x;
    }
}
