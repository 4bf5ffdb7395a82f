package org.entente.relation;

import java.util.ArrayList;
import java.util.List;

/**
 * Learns the parameters of the hidden-state model from event counts, without labels, by expectation maximisation (Baum
 * et al. 1970; Dempster, Laird and Rubin 1977).
 *
 * <p>What a state <em>means</em> is fixed by a prior: the starting model counts as so many observed months, so that the
 * likelihood moves the parameters but does not rename the states (maximum a posteriori EM). The maximisation of the
 * shares is the fixed-point iteration of Minka (2000), "Estimating a Dirichlet distribution", section 4, on months
 * weighted by the probability of the state; the precision, one for all states, is found by golden-section search.
 *
 * <p>Counts of unspecified material conflict are left out here: tables to learn from have codes.
 */
public final class StateLearning {

    /** How many months of observed transitions the starting model counts for, a state. */
    private static final double PRIOR_MONTHS = 500;
    /** The share of all evidence about a state's acts that the starting model counts for. */
    private static final double PRIOR_SHARE = 0.25;

    private static final int INNER_ROUNDS = 20;
    private static final double LEAST_PRECISION = 1;
    private static final double MOST_PRECISION = 200;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double LEAST_SHARE = 0.002;

    private final List<double[][]> dyads = new ArrayList<>();
    private final StateModel start;

    /**
     * Learning from monthly counts.
     *
     * @param counts the table, by month
     * @param fewest dyads with fewer events are left out
     * @param start the model that gives the states their meaning
     */
    public StateLearning(DyadCounts counts, double fewest, StateModel start) {
        if (counts.step() != TimeStep.MONTH) {
            throw new IllegalArgumentException("the state model is learned from counts by month");
        }
        this.start = start;
        for (CountSeries series : counts.series()) {
            if (series.total() >= fewest) {
                dyads.add(series.rows(series.to()));
            }
        }
    }

    /** How many dyads it learns from. */
    public int dyads() {
        return dyads.size();
    }

    /** One round: expectation under a model, then the model that is best for it. */
    public Round round(StateModel model) {
        int states = State.count();
        double[][] steps = new double[states][states];
        List<double[]> months = new ArrayList<>();
        List<double[]> weights = new ArrayList<>();
        double logLikelihood = 0;
        RisingFactorial all = new RisingFactorial(model.precision());
        for (double[][] rows : dyads) {
            double[][] log = new double[rows.length][];
            for (int t = 0; t < rows.length; t++) {
                log[t] = model.logCounts(rows[t]);
            }
            Smoothed smoothed = model.chain().smooth(log, Pull.none(rows.length));
            logLikelihood += smoothed.logLikelihood();
            for (int t = 0; t < rows.length; t++) {
                if (t > 0) {
                    addTo(steps, smoothed.pair(t));
                }
                if (total(rows[t]) > 0) {
                    logLikelihood -= all.log(total(rows[t]));
                    months.add(rows[t]);
                    weights.add(smoothed.probability(t));
                }
            }
        }
        double[][] shares = shares(months, weights, model);
        double precision = precision(months, weights, shares);
        return new Round(
                new StateModel(transition(steps), precision, shares, start.patronInitial(), start.patronStay()),
                logLikelihood);
    }

    /**
     * A learned model with the long-run shares of the starting model. Which dyads a table holds says nothing of how an
     * arbitrary pair stands, so only the rates of passing between states are kept: the flow between two states becomes
     * the geometric mean of the flows both ways, π(s) A'(s, u) = √(π(s) A(s, u) π(u) A(u, s)), which leaves π as it is
     * (detailed balance).
     */
    public StateModel settled(StateModel learned) {
        double[] pi = start.initial();
        double[][] a = learned.transition();
        double[][] settled = new double[pi.length][pi.length];
        for (int s = 0; s < pi.length; s++) {
            settled[s][s] = 1;
            for (int u = 0; u < pi.length; u++) {
                if (u != s) {
                    settled[s][u] = Math.sqrt(pi[s] * a[s][u] * pi[u] * a[u][s]) / pi[s];
                    settled[s][s] -= settled[s][u];
                }
            }
        }
        return new StateModel(
                settled, learned.precision(), learned.shares(), start.patronInitial(), start.patronStay());
    }

    private double[][] transition(double[][] steps) {
        double[][] prior = start.transition();
        double[][] next = new double[steps.length][steps.length];
        for (int s = 0; s < steps.length; s++) {
            double sum = PRIOR_MONTHS + total(steps[s]);
            for (int u = 0; u < steps.length; u++) {
                next[s][u] = (PRIOR_MONTHS * prior[s][u] + steps[s][u]) / sum;
            }
        }
        return next;
    }

    private double[][] shares(List<double[]> months, List<double[]> weights, StateModel model) {
        double[][] shares = model.shares();
        double[][] prior = start.shares();
        for (int s = 0; s < shares.length; s++) {
            for (int round = 0; round < INNER_ROUNDS; round++) {
                double[] evidence = new double[ActClass.SHARES];
                for (int k = 0; k < ActClass.SHARES; k++) {
                    double alpha = model.precision() * shares[s][k];
                    double base = Digamma.of(alpha);
                    for (int m = 0; m < months.size(); m++) {
                        double n = months.get(m)[k];
                        if (n > 0) {
                            evidence[k] += weights.get(m)[s] * alpha * (Digamma.of(alpha + n) - base);
                        }
                    }
                }
                double pseudo = Math.max(1, total(evidence) * PRIOR_SHARE / (1 - PRIOR_SHARE));
                double sum = 0;
                for (int k = 0; k < ActClass.SHARES; k++) {
                    shares[s][k] =
                            Math.max(LEAST_SHARE, (evidence[k] + pseudo * prior[s][k]) / (total(evidence) + pseudo));
                    sum += shares[s][k];
                }
                for (int k = 0; k < ActClass.SHARES; k++) {
                    shares[s][k] /= sum;
                }
            }
        }
        return shares;
    }

    private static double precision(List<double[]> months, List<double[]> weights, double[][] shares) {
        double low = Math.log(LEAST_PRECISION);
        double high = Math.log(MOST_PRECISION);
        while (high - low > 0.01) {
            double one = high - GOLDEN * (high - low);
            double other = low + GOLDEN * (high - low);
            if (expected(months, weights, shares, Math.exp(one)) < expected(months, weights, shares, Math.exp(other))) {
                low = one;
            } else {
                high = other;
            }
        }
        return Math.exp((low + high) / 2);
    }

    /** Expected ln likelihood of all months at a precision. */
    private static double expected(List<double[]> months, List<double[]> weights, double[][] shares, double precision) {
        RisingFactorial all = new RisingFactorial(precision);
        double sum = 0;
        for (int s = 0; s < shares.length; s++) {
            RisingFactorial[] rising = new RisingFactorial[ActClass.SHARES];
            for (int k = 0; k < rising.length; k++) {
                rising[k] = new RisingFactorial(precision * shares[s][k]);
            }
            for (int m = 0; m < months.size(); m++) {
                double[] n = months.get(m);
                double log = -all.log(total(n));
                for (int k = 0; k < rising.length; k++) {
                    log += n[k] > 0 ? rising[k].log(n[k]) : 0;
                }
                sum += weights.get(m)[s] * log;
            }
        }
        return sum;
    }

    private static double total(double[] row) {
        double sum = 0;
        for (double value : row) {
            sum += value;
        }
        return sum;
    }

    private static void addTo(double[][] sum, double[][] more) {
        for (int s = 0; s < sum.length; s++) {
            for (int u = 0; u < sum.length; u++) {
                sum[s][u] += more[s][u];
            }
        }
    }

    /**
     * What a round of learning gives.
     *
     * @param model the better model
     * @param logLikelihood ln P(classes of all acts | their number) under the model before
     */
    public record Round(StateModel model, double logLikelihood) {}
}
