package org.entente.bench.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The plain peer of a detector of breaks: the exact least-squares partition of the logarithms of counts with a price for
 * every change, which is what PELT (Killick, Fearnhead and Eckley 2012) finds, without its pruning. Every kind of counts
 * is divided by its standard deviation, so that each weighs the same.
 */
final class LeastSquaresBreaks {

    private final int steps;
    /** Sums of values and of their squares up to a step, by kind. */
    private final double[][] sums;

    private final double[][] squares;

    LeastSquaresBreaks(double[][] counts) {
        steps = counts.length;
        int kinds = counts[0].length;
        sums = new double[kinds][steps + 1];
        squares = new double[kinds][steps + 1];
        for (int k = 0; k < kinds; k++) {
            double mean = 0;
            double square = 0;
            for (double[] row : counts) {
                mean += Math.log1p(row[k]) / steps;
                square += Math.log1p(row[k]) * Math.log1p(row[k]) / steps;
            }
            double deviation = Math.sqrt(Math.max(1e-9, square - mean * mean));
            for (int t = 0; t < steps; t++) {
                double value = (Math.log1p(counts[t][k]) - mean) / deviation;
                sums[k][t + 1] = sums[k][t] + value;
                squares[k][t + 1] = squares[k][t] + value * value;
            }
        }
    }

    /** The steps at which something new begins, in order. */
    List<Integer> at(double price) {
        double[] best = new double[steps + 1];
        int[] from = new int[steps + 1];
        best[0] = -price;
        for (int end = 1; end <= steps; end++) {
            best[end] = Double.POSITIVE_INFINITY;
            for (int begin = 0; begin < end; begin++) {
                double here = best[begin] + price + cost(begin, end);
                if (here < best[end]) {
                    best[end] = here;
                    from[end] = begin;
                }
            }
        }
        List<Integer> breaks = new ArrayList<>();
        for (int end = from[steps]; end > 0; end = from[end]) {
            breaks.add(end);
        }
        Collections.reverse(breaks);
        return breaks;
    }

    private double cost(int begin, int end) {
        double cost = 0;
        for (int k = 0; k < sums.length; k++) {
            double sum = sums[k][end] - sums[k][begin];
            cost += squares[k][end] - squares[k][begin] - sum * sum / (end - begin);
        }
        return cost;
    }
}
