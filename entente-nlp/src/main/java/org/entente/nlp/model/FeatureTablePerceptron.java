package org.entente.nlp.model;

import java.util.Arrays;

/**
 * Learns the weights of a {@link FeatureTable} by the averaged perceptron. Features get a row when they are counted the
 * fourth time, as long as there is room in their bucket. Not safe for use by several threads; the same calls in the same
 * order give the same weights on every machine.
 */
public final class FeatureTablePerceptron {

    private static final int LABELS = 3;

    private final char[] keys;
    private final int[] hashes;
    private final int mask;
    private final float[] weights;
    private final float[] totals;
    private final FeatureSet once = new FeatureSet(27);
    private final FeatureSet twice = new FeatureSet(26);
    private final FeatureSet thrice = new FeatureSet(26);
    private long steps = 1;

    /** An untrained model with room for up to {@code 2^logRows} features. */
    public FeatureTablePerceptron(int logRows) {
        int size = 1 << logRows;
        keys = new char[size];
        hashes = new int[size];
        mask = size - FeatureTable.BUCKET;
        weights = new float[LABELS * size];
        totals = new float[LABELS * size];
    }

    /** Counts features before training: only those that were counted four times are used. */
    public void count(FeatureBuffer features) {
        for (int i = 0; i < features.size(); i++) {
            int hash = features.get(i);
            if (once.add(hash) && twice.add(hash) && thrice.add(hash)) {
                enter(hash);
            }
        }
    }

    private void enter(int hash) {
        int begin = FeatureTable.bucket(hash, mask);
        int key = FeatureTable.key(hash);
        for (int at = begin; at < begin + FeatureTable.BUCKET; at++) {
            if (keys[at] == 0) {
                keys[at] = (char) key;
                hashes[at] = hash;
                return;
            }
            if (keys[at] == key) {
                return;
            }
        }
    }

    private int find(int hash) {
        int begin = FeatureTable.bucket(hash, mask);
        int key = FeatureTable.key(hash);
        for (int at = begin; at < begin + FeatureTable.BUCKET && keys[at] != 0; at++) {
            if (keys[at] == key) {
                return at;
            }
        }
        return -1;
    }

    /** How many features have a row. */
    public int size() {
        int size = 0;
        for (char key : keys) {
            size += key != 0 ? 1 : 0;
        }
        return size;
    }

    /** Sums the present weights of features into three scores. */
    public void score(FeatureBuffer features, float[] scores) {
        Arrays.fill(scores, 0, LABELS, 0f);
        for (int i = 0; i < features.size(); i++) {
            int row = find(features.get(i));
            if (row >= 0) {
                scores[0] += weights[LABELS * row];
                scores[1] += weights[LABELS * row + 1];
                scores[2] += weights[LABELS * row + 2];
            }
        }
    }

    /** Adds to the weights that join features and a label. */
    public void update(FeatureBuffer features, int label, float change) {
        for (int i = 0; i < features.size(); i++) {
            int row = find(features.get(i));
            if (row >= 0) {
                weights[LABELS * row + label] += change;
                totals[LABELS * row + label] += change * steps;
            }
        }
    }

    /** Counts one example; weights are averaged over all examples. */
    public void step() {
        steps++;
    }

    /** The averaged weights, rounded to the fixed-point numbers of a {@link FeatureTable}. */
    public FeatureTable average() {
        float[] averaged = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            averaged[i] = weights[i] - totals[i] / steps;
        }
        float scale = Rounding.scale(averaged);
        long[] rows = new long[keys.length];
        for (int row = 0; row < keys.length; row++) {
            int first = Rounding.round(averaged[LABELS * row] * scale);
            int second = Rounding.round(averaged[LABELS * row + 1] * scale);
            int third = Rounding.round(averaged[LABELS * row + 2] * scale);
            if (first != 0 || second != 0 || third != 0) {
                rows[row] = FeatureTable.row(hashes[row], first, second, third);
            }
        }
        return new FeatureTable(rows, 1 / scale);
    }
}
