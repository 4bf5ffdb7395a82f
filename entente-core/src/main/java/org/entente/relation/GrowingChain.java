package org.entente.relation;

import java.util.ArrayList;
import java.util.List;

/**
 * A chain to which steps are appended. A new step costs one forward step, and a backward pass only as far as it changes
 * anything: a sticky chain forgets, so what a month says of the months long before it is soon nothing. The result is
 * that of smoothing everything anew, up to {@link #FORGOTTEN}.
 */
final class GrowingChain {

    /** A change of a backward variable smaller than this is not followed further back. */
    static final double FORGOTTEN = 1e-13;

    private final HiddenChain chain;
    private final List<double[]> logB = new ArrayList<>();
    private final List<Pull> pulls = new ArrayList<>();
    private final List<double[]> alpha = new ArrayList<>();
    private final List<double[]> beta = new ArrayList<>();
    private int lastReach;

    GrowingChain(HiddenChain chain) {
        this.chain = chain;
    }

    /** Appends a step with its evidence. */
    void append(double[] logEvidence, Pull pull) {
        int t = logB.size();
        logB.add(logEvidence.clone());
        pulls.add(pull);
        alpha.add(t == 0 ? chain.first(logEvidence, pull) : chain.forward(alpha.get(t - 1), logEvidence, pull));
        beta.add(new double[chain.states()]);
        lastReach = 0;
        for (int back = t - 1; back >= 0; back--) {
            double[] next = relative(chain.backward(beta.get(back + 1), logB.get(back + 1), pulls.get(back + 1)));
            boolean same = same(next, beta.get(back));
            beta.set(back, next);
            lastReach++;
            if (same) {
                break;
            }
        }
    }

    /** P(state at a step | all evidence so far). */
    double[] probability(int t) {
        double[] log = new double[chain.states()];
        for (int s = 0; s < log.length; s++) {
            log[s] = alpha.get(t)[s] + beta.get(t)[s];
        }
        double sum = HiddenChain.logSum(log);
        for (int s = 0; s < log.length; s++) {
            log[s] = Math.exp(log[s] - sum);
        }
        return log;
    }

    int steps() {
        return logB.size();
    }

    /** How many steps back the last append had to go. */
    int lastReach() {
        return lastReach;
    }

    /** Only the ratios of a backward variable matter; its highest value is set to 0. */
    private static double[] relative(double[] x) {
        double max = HiddenChain.max(x);
        for (int s = 0; s < x.length; s++) {
            x[s] -= max;
        }
        return x;
    }

    private static boolean same(double[] one, double[] other) {
        for (int s = 0; s < one.length; s++) {
            if (Math.abs(one[s] - other[s]) > FORGOTTEN) {
                return false;
            }
        }
        return true;
    }
}
