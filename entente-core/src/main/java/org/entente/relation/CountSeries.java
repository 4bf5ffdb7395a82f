package org.entente.relation;

import java.util.ArrayList;
import java.util.List;

/** The counts of one dyad by step and class of acts, in the order of time; grows at either end. */
final class CountSeries {

    private final String first;
    private final String second;
    private int from;
    private final List<double[]> counts = new ArrayList<>();
    private double total;

    CountSeries(String first, String second) {
        this.first = first;
        this.second = second;
    }

    void add(int step, ActClass act, double count) {
        if (counts.isEmpty()) {
            from = step;
        }
        while (step < from) {
            counts.add(0, new double[ActClass.COUNT]);
            from--;
        }
        while (step >= from + counts.size()) {
            counts.add(new double[ActClass.COUNT]);
        }
        counts.get(step - from)[act.index()] += count;
        total += count;
    }

    String first() {
        return first;
    }

    String second() {
        return second;
    }

    int from() {
        return from;
    }

    int to() {
        return from + counts.size() - 1;
    }

    double total() {
        return total;
    }

    /** One row a step between two steps, zeros where nothing is reported. */
    double[][] rows(int first, int last) {
        double[][] rows = new double[Math.max(0, last - first + 1)][];
        for (int t = 0; t < rows.length; t++) {
            int at = first + t - from;
            rows[t] = at >= 0 && at < counts.size() ? counts.get(at) : new double[ActClass.COUNT];
        }
        return rows;
    }

    /** One row a step from the first to a given last step, zeros where nothing is reported. */
    double[][] rows(int last) {
        double[][] rows = new double[Math.max(0, last - from + 1)][];
        for (int t = 0; t < rows.length; t++) {
            rows[t] = t < counts.size() ? counts.get(t) : new double[ActClass.COUNT];
        }
        return rows;
    }
}
