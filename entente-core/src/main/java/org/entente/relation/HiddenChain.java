package org.entente.relation;

/**
 * A hidden Markov chain over a few states, computed exactly in log space.
 *
 * <p>Symbols and recursions are those of Rabiner (1989), "A tutorial on hidden Markov models": π the initial
 * distribution, A the transitions, b<sub>t</sub>(s) the likelihood of step t's evidence in state s, α and β the forward
 * and backward variables, γ their product, ξ the pair marginals. A missing step has b<sub>t</sub> = 1 for every state.
 * Evidence about the change itself, not about a state, is virtual evidence on the pair (s<sub>t−1</sub>, s<sub>t</sub>)
 * (Pearl 1988, section 2.2.2): a {@link Pull} multiplies the changes into a step.
 *
 * <p>Time is proportional to steps × states², for smoothing and for the best path.
 */
final class HiddenChain {

    private final double[] logInitial;
    private final double[][] transition;
    private final double[][] logTransition;
    private final int states;

    HiddenChain(double[] initial, double[][] transition) {
        states = initial.length;
        logInitial = new double[states];
        this.transition = new double[states][];
        logTransition = new double[states][states];
        for (int s = 0; s < states; s++) {
            logInitial[s] = Math.log(initial[s]);
            this.transition[s] = transition[s].clone();
            for (int u = 0; u < states; u++) {
                logTransition[s][u] = Math.log(transition[s][u]);
            }
        }
    }

    int states() {
        return states;
    }

    /** ln of the transition from s to u under a pull. */
    double logStep(int from, int to, Pull pull) {
        return logTransition[from][to] + pull.log(from, to);
    }

    /**
     * Forward and backward over all steps.
     *
     * @param logB ln b<sub>t</sub>(s), one row a step
     * @param pulls one a step; that of the first is on the change from a step before it of which nothing is known
     */
    Smoothed smooth(double[][] logB, Pull[] pulls) {
        double[][] alpha = new double[logB.length][];
        for (int t = 0; t < logB.length; t++) {
            alpha[t] = t == 0 ? first(logB[0], pulls[0]) : forward(alpha[t - 1], logB[t], pulls[t]);
        }
        double[][] beta = new double[logB.length][];
        for (int t = logB.length - 1; t >= 0; t--) {
            beta[t] = t == logB.length - 1 ? new double[states] : backward(beta[t + 1], logB[t + 1], pulls[t + 1]);
        }
        return new Smoothed(this, logB, pulls, alpha, beta);
    }

    /** α<sub>0</sub>. */
    double[] first(double[] logB, Pull pull) {
        if (pull != Pull.NONE) {
            return forward(logInitial, logB, pull);
        }
        double[] alpha = new double[states];
        for (int s = 0; s < states; s++) {
            alpha[s] = logInitial[s] + logB[s];
        }
        return alpha;
    }

    /** α<sub>t</sub> from α<sub>t−1</sub>: what appending one step costs. */
    double[] forward(double[] before, double[] logB, Pull pull) {
        double max = max(before);
        double[] weight = relative(before, max);
        double[] alpha = new double[states];
        for (int u = 0; u < states; u++) {
            double sum = 0;
            for (int s = 0; s < states; s++) {
                sum += weight[s] * step(s, u, pull);
            }
            alpha[u] = max + Math.log(sum) + logB[u];
        }
        return alpha;
    }

    /** β<sub>t</sub> from β<sub>t+1</sub> and the evidence of step t + 1. */
    double[] backward(double[] after, double[] logB, Pull pull) {
        double[] ahead = new double[states];
        for (int u = 0; u < states; u++) {
            ahead[u] = logB[u] + after[u];
        }
        double max = max(ahead);
        double[] weight = relative(ahead, max);
        double[] beta = new double[states];
        for (int s = 0; s < states; s++) {
            double sum = 0;
            for (int u = 0; u < states; u++) {
                sum += weight[u] * step(s, u, pull);
            }
            beta[s] = max + Math.log(sum);
        }
        return beta;
    }

    /** exp(x − max): what can be added without overflow; the largest is 1, so no sum of them vanishes. */
    static double[] relative(double[] x, double max) {
        double[] relative = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            relative[i] = Math.exp(x[i] - max);
        }
        return relative;
    }

    static double max(double[] x) {
        double max = x[0];
        for (int i = 1; i < x.length; i++) {
            max = Math.max(max, x[i]);
        }
        return max;
    }

    /** P(to | from) times a pull, not normalised. */
    double step(int from, int to, Pull pull) {
        return pull == Pull.NONE ? transition[from][to] : transition[from][to] * pull.factor(from, to);
    }

    /** The jointly most probable path (Viterbi 1967); of two equally probable states the earlier. */
    int[] bestPath(double[][] logB, Pull[] pulls) {
        int steps = logB.length;
        int[][] from = new int[steps][states];
        double[] best = first(logB[0], pulls[0]);
        for (int t = 1; t < steps; t++) {
            double[] next = new double[states];
            for (int u = 0; u < states; u++) {
                int arg = 0;
                double max = Double.NEGATIVE_INFINITY;
                for (int s = 0; s < states; s++) {
                    double here = best[s] + logStep(s, u, pulls[t]);
                    if (here > max) {
                        max = here;
                        arg = s;
                    }
                }
                from[t][u] = arg;
                next[u] = max + logB[t][u];
            }
            best = next;
        }
        int[] path = new int[steps];
        for (int s = 1; s < states; s++) {
            if (best[s] > best[path[steps - 1]]) {
                path[steps - 1] = s;
            }
        }
        for (int t = steps - 1; t > 0; t--) {
            path[t - 1] = from[t][path[t]];
        }
        return path;
    }

    /** ln Σ exp(x), without overflow. */
    static double logSum(double[] x) {
        double max = max(x);
        if (max == Double.NEGATIVE_INFINITY) {
            return max;
        }
        double sum = 0;
        for (double value : x) {
            sum += Math.exp(value - max);
        }
        return max + Math.log(sum);
    }
}
