package org.entente.text.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How sure a claim is: the share of claims with such evidence that were found right on annotated sentences kept apart while
 * the model was trained. A logistic regression on {@link ClaimEvidence} and on how its rule fared there ({@link RuleRecords}).
 * Immutable.
 */
public final class Confidence {

    private static final String RESOURCE = "confidence.txt";
    private static final int STEPS = 60;
    private static final double PULL = 1.0;
    private static final double LEAST = 0.02;

    /** The last for the rule's record, the others for the numbers of the evidence. */
    private final double[] weights;

    private final RuleRecords records;

    private Confidence(double[] weights, RuleRecords records) {
        this.weights = weights.clone();
        this.records = records;
    }

    /**
     * A claim of which it is known whether it is right.
     *
     * @param part of the sentences it stands in: a rule's record is never told by the part to which it is applied
     */
    public record Known(int part, ClaimEvidence evidence, boolean right) {}

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
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(RuleRecords.WORD)) {
                weights.add(Double.valueOf(line.strip()));
            }
        }
        return new Confidence(
                weights.stream().mapToDouble(Double::doubleValue).toArray(),
                RuleRecords.read(text.lines().toList()));
    }

    /** The weights as the file that ships holds them. */
    public String text() {
        StringBuilder text = new StringBuilder(
                "# weights of ClaimEvidence.numbers() and of the rule's record, then the records; by \"entente train\"\n");
        for (double weight : weights) {
            text.append(Math.round(weight * 10_000) / 10_000.0).append('\n');
        }
        return text.append(records.text()).toString();
    }

    /** The share of such claims that are right, 0.02 to 0.98. */
    public double of(ClaimEvidence evidence) {
        double p = probability(numbers(evidence, records));
        return Math.round(Math.min(1 - LEAST, Math.max(LEAST, p)) * 100) / 100.0;
    }

    private double probability(double[] numbers) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * numbers[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    private static double[] numbers(ClaimEvidence evidence, RuleRecords records) {
        double[] numbers = evidence.numbers();
        double[] all = Arrays.copyOf(numbers, numbers.length + 1);
        all[numbers.length] = records.of(evidence.rule());
        return all;
    }

    /** Fits records and weights: these by Newton's method, each pulled a little towards zero. */
    public static Confidence fit(List<Known> claims) {
        Map<Integer, RuleRecords> apart = new HashMap<>();
        double[][] numbers = new double[claims.size()][];
        for (int k = 0; k < numbers.length; k++) {
            Known claim = claims.get(k);
            RuleRecords others = apart.computeIfAbsent(
                    claim.part(),
                    part -> RuleRecords.of(claims.stream()
                            .filter(other -> other.part() != part)
                            .toList()));
            numbers[k] = numbers(claim.evidence(), others);
        }
        RuleRecords records = RuleRecords.of(claims);
        int n = numbers[0].length;
        Confidence fit = new Confidence(new double[n], records);
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[n];
            double[][] curvature = new double[n][n];
            for (int i = 0; i < n; i++) {
                curvature[i][i] = i == 0 ? 1e-6 : PULL;
                gradient[i] = i == 0 ? 0 : -PULL * fit.weights[i];
            }
            for (int k = 0; k < numbers.length; k++) {
                double p = fit.probability(numbers[k]);
                double error = (claims.get(k).right() ? 1 : 0) - p;
                add(numbers[k], error, p * (1 - p), gradient, curvature);
            }
            double[] move = solve(curvature, gradient);
            double[] next = fit.weights.clone();
            for (int i = 0; i < n; i++) {
                next[i] += move[i];
            }
            fit = new Confidence(next, records);
        }
        return fit;
    }

    private static void add(double[] x, double error, double spread, double[] gradient, double[][] curvature) {
        for (int i = 0; i < x.length; i++) {
            gradient[i] += error * x[i];
            for (int j = 0; j < x.length; j++) {
                curvature[i][j] += spread * x[i] * x[j];
            }
        }
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
