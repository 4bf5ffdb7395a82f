package org.entente.changepoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The best segmentation of a series into every number of segments, exactly: the dynamic programme of Auger and Lawrence
 * (1989), "Algorithms for the optimal identification of segment neighborhoods". Time is proportional to changes ×
 * length², memory to changes × length.
 *
 * @param changes the first position of every segment but the first
 * @param cost the sum of the segments' costs
 */
record Segmentation(List<Integer> changes, double cost) {

    /**
     * The best segmentations with 0, 1, … changes.
     *
     * @param most the most changes looked for
     * @param shortest the length of the shortest segment allowed
     */
    static List<Segmentation> best(SegmentCost cost, int most, int shortest) {
        int n = cost.length();
        double[] before = new double[n + 1];
        Arrays.fill(before, Double.POSITIVE_INFINITY);
        for (int end = Math.min(shortest, n); end <= n; end++) {
            before[end] = cost.of(0, end);
        }
        List<int[]> from = new ArrayList<>();
        List<Segmentation> all = new ArrayList<>();
        all.add(new Segmentation(List.of(), before[n]));
        for (int k = 1; k <= most && (k + 1) * shortest <= n; k++) {
            double[] here = new double[n + 1];
            int[] last = new int[n + 1];
            Arrays.fill(here, Double.POSITIVE_INFINITY);
            for (int end = (k + 1) * shortest; end <= n; end++) {
                for (int begin = k * shortest; begin <= end - shortest; begin++) {
                    if (before[begin] < here[end]) {
                        double sum = before[begin] + cost.of(begin, end);
                        if (sum < here[end]) {
                            here[end] = sum;
                            last[end] = begin;
                        }
                    }
                }
            }
            from.add(last);
            all.add(new Segmentation(trace(from, n), here[n]));
            before = here;
        }
        return all;
    }

    private static List<Integer> trace(List<int[]> from, int n) {
        List<Integer> changes = new ArrayList<>();
        int end = n;
        for (int k = from.size() - 1; k >= 0; k--) {
            end = from.get(k)[end];
            changes.add(end);
        }
        Collections.reverse(changes);
        return List.copyOf(changes);
    }
}
