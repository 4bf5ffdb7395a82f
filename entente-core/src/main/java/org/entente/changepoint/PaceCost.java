package org.entente.changepoint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What stretches of counts of several kinds cost: minus the log marginal likelihood of one rate each, in nats (see
 * {@link CountBreaks}).
 */
final class PaceCost {

    /** Share of the measured dispersion that is charged: surges, which are sought, inflate the measure. */
    private static final double CHARGED = 0.6;
    /** The highest tenth of the ratios is left out of the measure. */
    private static final double KEPT = 0.9;

    private final int steps;
    private final int kinds;
    /** Sums of the counts before a step. */
    private final double[][] sums;
    /** 0 where a kind is never counted. */
    private final double[] dispersion;

    private final double[] inverseMean;

    PaceCost(double[][] counts) {
        steps = counts.length;
        kinds = counts[0].length;
        sums = new double[steps + 1][kinds];
        for (int t = 0; t < steps; t++) {
            for (int k = 0; k < kinds; k++) {
                sums[t + 1][k] = sums[t][k] + counts[t][k];
            }
        }
        dispersion = new double[kinds];
        inverseMean = new double[kinds];
        for (int k = 0; k < kinds; k++) {
            dispersion[k] = sums[steps][k] > 0 ? dispersion(counts, k) : 0;
            inverseMean[k] = 1 / (sums[steps][k] / steps + 0.05);
        }
    }

    /** The cost of the stretch from a begin to an end, by begin and length − 1. */
    double[][] table() {
        double[][] table = new double[steps][];
        for (int begin = 0; begin < steps; begin++) {
            table[begin] = new double[steps - begin];
        }
        for (int k = 0; k < kinds; k++) {
            if (dispersion[k] > 0) {
                charge(table, k);
            }
        }
        return table;
    }

    /** Adds what one kind of counts costs. */
    private void charge(double[][] table, int k) {
        double[] logSteps = new double[steps + 1];
        for (int n = 0; n <= steps; n++) {
            logSteps[n] = Math.log(inverseMean[k] + n);
        }
        for (int begin = 0; begin < steps; begin++) {
            double[] row = table[begin];
            double before = sums[begin][k];
            for (int end = begin + 1; end <= steps; end++) {
                double sum = sums[end][k] - before;
                double log = (sum == 0 ? 0 : LogFactorial.of(sum)) + logSteps[0] - (1 + sum) * logSteps[end - begin];
                row[end - begin - 1] -= log / dispersion[k];
            }
        }
    }

    /** By how much one rate for two stretches is dearer than a rate for each. */
    double joined(int begin, int end, int laterBegin, int laterEnd) {
        double dearer = 0;
        for (int k = 0; k < kinds; k++) {
            if (dispersion[k] > 0) {
                double sum = sums[end][k] - sums[begin][k];
                double later = sums[laterEnd][k] - sums[laterBegin][k];
                dearer += (log(k, sum, end - begin)
                                + log(k, later, laterEnd - laterBegin)
                                - log(k, sum + later, end - begin + laterEnd - laterBegin))
                        / dispersion[k];
            }
        }
        return dearer;
    }

    private double log(int k, double sum, int length) {
        return (sum == 0 ? 0 : LogFactorial.of(sum))
                + Math.log(inverseMean[k])
                - (1 + sum) * Math.log(inverseMean[k] + length);
    }

    private static double dispersion(double[][] counts, int k) {
        List<Double> ratios = new ArrayList<>();
        for (int t = 1; t < counts.length; t++) {
            double mean = (counts[t][k] + counts[t - 1][k]) / 2;
            if (mean > 0) {
                double step = counts[t][k] - counts[t - 1][k];
                ratios.add(step * step / 2 / mean);
            }
        }
        Collections.sort(ratios);
        double kept = ratios.stream()
                .limit((long) (ratios.size() * KEPT) + 1)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(1);
        return Math.max(1, kept * CHARGED);
    }
}
