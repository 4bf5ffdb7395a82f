package org.entente.bench.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How well change points agree with those of several annotators, as the Turing Change Point Dataset measures it (van den
 * Burg and Williams 2020, "An evaluation of change point detection algorithms", section 4): the first position counts as
 * a change point of everybody, precision is taken against the union of the annotators and recall as their mean, a hit
 * lies within five steps; cover is the mean over annotators of the weighted Jaccard index of segments.
 *
 * @param f1 harmonic mean of precision and recall, 0 to 1
 * @param cover 0 to 1
 */
public record ChangePointScore(double f1, double cover) {

    private static final int MARGIN = 5;

    /** Scores change points of a series of some length. */
    public static ChangePointScore of(Collection<List<Integer>> annotators, List<Integer> found, int length) {
        TreeSet<Integer> union = new TreeSet<>();
        double recall = 0;
        double cover = 0;
        TreeSet<Integer> mine = withOrigin(found);
        for (List<Integer> annotator : annotators) {
            TreeSet<Integer> theirs = withOrigin(annotator);
            union.addAll(theirs);
            recall += (double) hits(theirs, mine) / theirs.size() / annotators.size();
            cover += cover(segments(theirs, length), segments(mine, length)) / annotators.size();
        }
        double precision = (double) hits(union, mine) / mine.size();
        return new ChangePointScore(2 * precision * recall / (precision + recall), cover);
    }

    private static TreeSet<Integer> withOrigin(Collection<Integer> changes) {
        TreeSet<Integer> all = new TreeSet<>(changes);
        all.add(0);
        return all;
    }

    private static int hits(TreeSet<Integer> truth, TreeSet<Integer> found) {
        TreeSet<Integer> left = new TreeSet<>(found);
        int hits = 0;
        for (int change : truth) {
            Optional<Integer> nearest = left.stream()
                    .filter(other -> Math.abs(other - change) <= MARGIN)
                    .min(Comparator.<Integer>comparingInt(other -> Math.abs(other - change))
                            .thenComparing(Comparator.naturalOrder()));
            if (nearest.isPresent()) {
                left.remove(nearest.get());
                hits++;
            }
        }
        return hits;
    }

    private static List<int[]> segments(TreeSet<Integer> changes, int length) {
        List<int[]> segments = new ArrayList<>();
        for (int begin : changes) {
            Integer next = changes.higher(begin);
            segments.add(new int[] {begin, next == null ? length : next});
        }
        return segments;
    }

    private static double cover(List<int[]> truth, List<int[]> found) {
        double sum = 0;
        double length = 0;
        for (int[] segment : truth) {
            double best = 0;
            for (int[] other : found) {
                double common = Math.min(segment[1], other[1]) - Math.max(segment[0], other[0]);
                double all = Math.max(segment[1], other[1]) - Math.min(segment[0], other[0]);
                best = Math.max(best, common / all);
            }
            sum += (segment[1] - segment[0]) * best;
            length += segment[1] - segment[0];
        }
        return sum / length;
    }
}
