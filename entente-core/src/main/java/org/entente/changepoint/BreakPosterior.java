package org.entente.changepoint;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How sure the breaks of a best partition are: the sum over all partitions, not only the best, each weighed by exp(−its
 * cost), by the forward and backward recursions over stretches of Fearnhead (2006), "Exact and efficient Bayesian
 * inference for multiple changepoint problems", section 2. Time is proportional to length², and once more for every
 * break.
 */
final class BreakPosterior {

    private static final double TAIL = 0.05;
    /** A break this many steps off is still the same one. */
    private static final int NEAR = 1;

    private final double[][] cost;
    private final double price;
    private final int steps;
    /** ln of the sum over all partitions of the steps before one. */
    private final double[] forward;
    /** ln of the sum over all partitions of the steps from one on. */
    private final double[] backward;

    BreakPosterior(double[][] cost, double price) {
        this.cost = cost;
        this.price = price;
        this.steps = cost.length;
        this.forward = new double[steps + 1];
        this.backward = new double[steps + 1];
        double[] terms = new double[steps];
        for (int end = 1; end <= steps; end++) {
            for (int begin = 0; begin < end; begin++) {
                terms[begin] = forward[begin] - stretch(begin, end);
            }
            forward[end] = logSum(terms, end);
        }
        for (int begin = steps - 1; begin >= 0; begin--) {
            for (int end = begin + 1; end <= steps; end++) {
                terms[end - begin - 1] = backward[end] - stretch(begin, end);
            }
            backward[begin] = logSum(terms, steps - begin);
        }
    }

    List<PaceBreak> of(List<Integer> found) {
        List<PaceBreak> breaks = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int at = found.get(i);
            int first = i == 0 ? 1 : (found.get(i - 1) + at) / 2 + 1;
            int last = i == found.size() - 1 ? steps - 1 : (at + found.get(i + 1)) / 2;
            double[] mass = new double[last - first + 1];
            double sum = 0;
            for (int t = first; t <= last; t++) {
                mass[t - first] = Math.exp(forward[t] + backward[t] - forward[steps]);
                sum += mass[t - first];
            }
            breaks.add(new PaceBreak(
                    at,
                    Math.min(at, first + quantile(mass, TAIL * sum)),
                    Math.max(at, first + quantile(mass, (1 - TAIL) * sum)),
                    1 - none(Math.max(1, at - NEAR), Math.min(steps - 1, at + NEAR)),
                    OptionalInt.empty()));
        }
        return List.copyOf(breaks);
    }

    /** P(no break from one step to another). */
    private double none(int from, int to) {
        double[] terms = new double[from * (steps - to)];
        int n = 0;
        for (int begin = 0; begin < from; begin++) {
            for (int end = to + 1; end <= steps; end++) {
                terms[n++] = forward[begin] - stretch(begin, end) + backward[end];
            }
        }
        return Math.min(1, Math.exp(logSum(terms, n) - forward[steps]));
    }

    private double stretch(int begin, int end) {
        return cost[begin][end - begin - 1] + (begin == 0 ? 0 : price);
    }

    private static int quantile(double[] mass, double share) {
        double sum = 0;
        for (int i = 0; i < mass.length; i++) {
            sum += mass[i];
            if (sum >= share - 1e-12) {
                return i;
            }
        }
        return mass.length - 1;
    }

    private static double logSum(double[] terms, int n) {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            max = Math.max(max, terms[i]);
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double below = terms[i] - max;
            sum += below > -40 ? Math.exp(below) : 0;
        }
        return max + Math.log(sum);
    }
}
