package org.entente.relation;

/** What a {@link HiddenChain} knows of every step once it has seen all evidence. */
final class Smoothed {

    private final HiddenChain chain;
    private final double[][] logB;
    private final Pull[] pulls;
    private final double[][] alpha;
    private final double[][] beta;
    private final double logLikelihood;

    Smoothed(HiddenChain chain, double[][] logB, Pull[] pulls, double[][] alpha, double[][] beta) {
        this.chain = chain;
        this.logB = logB;
        this.pulls = pulls;
        this.alpha = alpha;
        this.beta = beta;
        this.logLikelihood = HiddenChain.logSum(alpha[alpha.length - 1]);
    }

    int steps() {
        return logB.length;
    }

    /** ln P(all evidence). */
    double logLikelihood() {
        return logLikelihood;
    }

    /** γ<sub>t</sub>(s) = P(state s at step t | all evidence). */
    double[] probability(int t) {
        double[] gamma = new double[chain.states()];
        for (int s = 0; s < gamma.length; s++) {
            gamma[s] = Math.exp(alpha[t][s] + beta[t][s] - logLikelihood);
        }
        return gamma;
    }

    /** ξ<sub>t</sub>(s, u) = P(s at step t − 1 and u at step t | all evidence); t from 1. */
    double[][] pair(int t) {
        double[][] xi = new double[chain.states()][chain.states()];
        double[] ahead = beta[t].clone();
        for (int u = 0; u < ahead.length; u++) {
            ahead[u] += logB[t][u];
        }
        double highest = HiddenChain.max(alpha[t - 1]);
        double highestAhead = HiddenChain.max(ahead);
        double[] from = HiddenChain.relative(alpha[t - 1], highest);
        double[] to = HiddenChain.relative(ahead, highestAhead);
        double scale = Math.exp(highest + highestAhead - logLikelihood);
        for (int s = 0; s < xi.length; s++) {
            for (int u = 0; u < xi.length; u++) {
                xi[s][u] = from[s] * chain.step(s, u, pulls[t]) * to[u] * scale;
            }
        }
        return xi;
    }

    /**
     * P(before the cut at step {@code early} and beyond it at step {@code late}, or the other way round | all evidence).
     *
     * @param cut the last state on the near side, counted from 0
     * @param worse whether the early step is on the near side (a change for the worse) or on the far side
     */
    double crossing(int early, int late, int cut, boolean worse) {
        double[] ahead = alpha[early].clone();
        for (int s = 0; s < ahead.length; s++) {
            if (s <= cut != worse) {
                ahead[s] = Double.NEGATIVE_INFINITY;
            }
        }
        for (int t = early + 1; t <= late; t++) {
            ahead = chain.forward(ahead, logB[t], pulls[t]);
        }
        for (int s = 0; s < ahead.length; s++) {
            ahead[s] = s > cut == worse ? ahead[s] + beta[late][s] : Double.NEGATIVE_INFINITY;
        }
        return Math.min(1, Math.exp(HiddenChain.logSum(ahead) - logLikelihood));
    }
}
