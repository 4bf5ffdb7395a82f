package org.entente.text.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How sure a claim is: the share of claims with such evidence that were found right on annotated sentences kept apart while
 * the model was trained. A logistic regression on the numbers and traits of {@link ClaimEvidence} and on how its rule fared there
 * ({@link RuleRecords}). Immutable.
 */
public final class Confidence {

    private static final String RESOURCE = "confidence.txt";
    private static final double LEAST = 0.02;

    /** The last for the rule's record, the others for the numbers of the evidence. */
    private final double[] weights;

    private final TraitWeights traits;
    private final RuleRecords records;

    Confidence(double[] weights, TraitWeights traits, RuleRecords records) {
        this.weights = weights.clone();
        this.traits = traits;
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
        List<String> lines = text.lines().toList();
        List<Double> weights = new ArrayList<>();
        for (String line : lines) {
            boolean named = line.startsWith(RuleRecords.WORD) || line.startsWith(TraitWeights.WORD);
            if (!line.isBlank() && !line.startsWith("#") && !named) {
                weights.add(Double.valueOf(line.strip()));
            }
        }
        return new Confidence(
                weights.stream().mapToDouble(Double::doubleValue).toArray(),
                TraitWeights.read(lines),
                RuleRecords.read(lines));
    }

    /** Fits records and weights to claims of which it is known whether they are right. */
    public static Confidence fit(List<Known> claims) {
        return ConfidenceFit.of(claims);
    }

    /** The weights as the file that ships holds them. */
    public String text() {
        StringBuilder text = new StringBuilder(
                "# weights of ClaimEvidence.numbers() and of the rule's record, then those of traits and the records; by \"entente train\"\n");
        for (double weight : weights) {
            text.append(Math.round(weight * 10_000) / 10_000.0).append('\n');
        }
        return text.append(traits.text()).append(records.text()).toString();
    }

    /** The share of such claims that are right, 0.02 to 0.98. */
    public double of(ClaimEvidence evidence) {
        double p = 1 / (1 + StrictMath.exp(-logOdds(evidence)));
        return Math.round(Math.min(1 - LEAST, Math.max(LEAST, p)) * 100) / 100.0;
    }

    /** The log-odds that a claim with such evidence is right. */
    double logOdds(ClaimEvidence evidence) {
        double[] numbers = numbers(evidence, records);
        double sum = traits.of(evidence.traits());
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * numbers[i];
        }
        return sum;
    }

    /** The same with other log-odds: these times the slope, and the intercept. */
    Confidence drawnIn(Slope by) {
        double[] drawn =
                Arrays.stream(weights).map(weight -> weight * by.slope()).toArray();
        drawn[0] += by.intercept();
        return new Confidence(drawn, traits.times(by.slope()), records);
    }

    /** The numbers of the evidence and, behind them, how its rule fared. */
    static double[] numbers(ClaimEvidence evidence, RuleRecords records) {
        double[] numbers = evidence.numbers();
        double[] all = Arrays.copyOf(numbers, numbers.length + 1);
        all[numbers.length] = records.of(evidence.rule());
        return all;
    }
}
