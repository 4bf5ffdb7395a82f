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

    private Smoothed(
            Smoothed whole, double[][] logB, Pull[] pulls, double[][] alpha, double[][] beta, double logEvidence) {
        this.chain = whole.chain;
        this.logB = logB;
        this.pulls = pulls;
        this.alpha = alpha;
        this.beta = beta;
        this.logLikelihood = logEvidence;
    }

    /**
     * The same with the evidence of some steps revised, good for questions about the steps between two: α is made anew from
     * the first step revised, β from the last, and neither further than those questions need.
     *
     * @param early the first step that will be asked about
     * @param late the last
     */
    Smoothed revised(Revision revision, int early, int late) {
        if (revision.last() < revision.first()) {
            return this;
        }
        double[][] log = logB.clone();
        Pull[] pull = pulls.clone();
        for (int t = revision.first(); t <= revision.last(); t++) {
            log[t] = revision.logStates(t);
            pull[t] = revision.pull(t).orElse(pull[t]);
        }
        int end = Math.max(revision.last(), late);
        double[][] ahead = alpha.clone();
        for (int t = revision.first(); t <= end; t++) {
            ahead[t] = t == 0 ? chain.first(log[0], pull[0]) : chain.forward(ahead[t - 1], log[t], pull[t]);
        }
        double[][] back = beta.clone();
        for (int t = revision.last() - 1; t >= early; t--) {
            back[t] = chain.backward(back[t + 1], log[t + 1], pull[t + 1]);
        }
        double[] whole = new double[ahead[end].length];
        for (int s = 0; s < whole.length; s++) {
            whole[s] = ahead[end][s] + back[end][s];
        }
        return new Smoothed(this, log, pull, ahead, back, HiddenChain.logSum(whole));
    }

    /**
     * The same given that one step lies on one side of a cut.
     *
     * @param cut the last state on the near side, counted from 0
     */
    Smoothed given(int step, int cut, boolean near) {
        double[][] log = logB.clone();
        log[step] = side(log[step], cut, near);
        return chain.smooth(log, pulls);
    }

    /** The same given that two steps do. */
    Smoothed given(int step, int cut, boolean near, int other, boolean otherNear) {
        double[][] log = logB.clone();
        log[step] = side(log[step], cut, near);
        log[other] = side(log[other], cut, otherNear);
        return chain.smooth(log, pulls);
    }

    private static double[] side(double[] log, int cut, boolean near) {
        double[] side = log.clone();
        for (int s = 0; s < side.length; s++) {
            side[s] = s <= cut == near ? side[s] : Double.NEGATIVE_INFINITY;
        }
        return side;
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
