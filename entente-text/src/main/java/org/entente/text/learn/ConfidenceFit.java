package org.entente.text.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits how sure claims are: a logistic regression by Newton's method, each weight pulled towards zero, those of traits more than those of
 * numbers, since there are many and each is seldom seen. A fit is surer of new claims than it may be, for it has learned what is
 * accidental in its own; so its log-odds are drawn in by as much as they were too far out for claims that it had not seen (the
 * calibration slope and intercept of Cox 1958, found by cross-validation: Steyerberg, Clinical Prediction Models, 2009).
 */
final class ConfidenceFit {

    /**
     * How much of that surety is left elsewhere than in sentences of the hands that it was fitted to: where nothing was fitted
     * or mended (plv, held-out and unseen sentences alike) sure claims are still right less often than told, doubtful ones more often.
     */
    private static final double ELSEWHERE = 0.9;

    private static final int STEPS = 30;
    private static final double STILL = 1e-9;
    private static final double PULL = 1;
    private static final double PULL_OF_TRAITS = 8;

    /** A trait that fewer claims have tells nothing. */
    private static final int SEEN = 5;

    /** A claim as columns and their values. */
    private static final class Row {

        private final int[] columns;
        private final double[] values;
        private final boolean right;

        Row(int[] columns, double[] values, boolean right) {
            this.columns = columns;
            this.values = values;
            this.right = right;
        }

        double probability(double[] weights) {
            double sum = 0;
            for (int i = 0; i < columns.length; i++) {
                sum += weights[columns[i]] * values[i];
            }
            return 1 / (1 + StrictMath.exp(-sum));
        }
    }

    private final List<Confidence.Known> claims;
    private final Map<String, Integer> columns = new TreeMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final int numbers;

    private ConfidenceFit(List<Confidence.Known> claims) {
        this.claims = claims;
        this.numbers = Confidence.numbers(claims.get(0).evidence(), RuleRecords.of(List.of())).length;
        Map<String, Integer> seen = new TreeMap<>();
        for (Confidence.Known claim : claims) {
            claim.evidence().traits().forEach(trait -> seen.merge(trait, 1, Integer::sum));
        }
        seen.forEach((trait, times) -> {
            if (times >= SEEN) {
                columns.put(trait, numbers + columns.size());
            }
        });
    }

    /** The fit to some claims, drawn in; of a rule's own record each sees what the parts of others tell. */
    static Confidence of(List<Confidence.Known> claims) {
        return plain(claims).drawnIn(Slope.of(apart(claims)).times(ELSEWHERE));
    }

    private static Confidence plain(List<Confidence.Known> claims) {
        ConfidenceFit fit = new ConfidenceFit(claims);
        fit.read();
        double[] weights = fit.weights();
        Map<String, Double> traits = new TreeMap<>();
        fit.columns.forEach((trait, column) -> traits.put(trait, weights[column]));
        double[] first = new double[fit.numbers];
        System.arraycopy(weights, 0, first, 0, fit.numbers);
        return new Confidence(first, new TraitWeights(traits), RuleRecords.of(claims));
    }

    /** What fits to the other parts say of the claims of each; nothing where there is but one. */
    private static List<Slope.Seen> apart(List<Confidence.Known> claims) {
        int[] parts = claims.stream()
                .mapToInt(Confidence.Known::part)
                .distinct()
                .sorted()
                .toArray();
        if (parts.length < 2) {
            return List.of();
        }
        return Arrays.stream(parts)
                .parallel()
                .mapToObj(part -> apart(part, claims))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Slope.Seen> apart(int part, List<Confidence.Known> claims) {
        Confidence others =
                plain(claims.stream().filter(claim -> claim.part() != part).toList());
        return claims.stream()
                .filter(claim -> claim.part() == part)
                .map(claim -> new Slope.Seen(others.logOdds(claim.evidence()), claim.right()))
                .toList();
    }

    private void read() {
        Map<Integer, RuleRecords> apart = new HashMap<>();
        for (Confidence.Known claim : claims) {
            RuleRecords others = apart.computeIfAbsent(
                    claim.part(),
                    part -> RuleRecords.of(claims.stream()
                            .filter(other -> other.part() != part)
                            .toList()));
            double[] dense = Confidence.numbers(claim.evidence(), others);
            int[] traits = claim.evidence().traits().stream()
                    .filter(columns::containsKey)
                    .mapToInt(columns::get)
                    .distinct()
                    .toArray();
            int[] where = new int[numbers + traits.length];
            double[] values = new double[where.length];
            for (int i = 0; i < where.length; i++) {
                where[i] = i < numbers ? i : traits[i - numbers];
                values[i] = i < numbers ? dense[i] : 1;
            }
            rows.add(new Row(where, values, claim.right()));
        }
    }

    private double[] weights() {
        int n = numbers + columns.size();
        double[] weights = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[n];
            double[][] curvature = new double[n][n];
            for (int i = 0; i < n; i++) {
                double pull = i < numbers ? PULL : PULL_OF_TRAITS;
                curvature[i][i] = i == 0 ? 1e-6 : pull;
                gradient[i] = i == 0 ? 0 : -pull * weights[i];
            }
            for (Row row : rows) {
                double p = row.probability(weights);
                add(row, (row.right ? 1 : 0) - p, p * (1 - p), gradient, curvature);
            }
            double[] move = Equations.solve(curvature, gradient);
            double most = 0;
            for (int i = 0; i < n; i++) {
                weights[i] += move[i];
                most = Math.max(most, Math.abs(move[i]));
            }
            if (most < STILL) {
                break;
            }
        }
        return weights;
    }

    private static void add(Row row, double error, double spread, double[] gradient, double[][] curvature) {
        int[] columns = row.columns;
        double[] x = row.values;
        for (int i = 0; i < columns.length; i++) {
            gradient[columns[i]] += error * x[i];
            double[] line = curvature[columns[i]];
            for (int j = 0; j < columns.length; j++) {
                line[columns[j]] += spread * x[i] * x[j];
            }
        }
    }
}
