package org.entente.text.learn;

import java.util.BitSet;

/**
 * Multinomial logistic regression over hashed features. Weights of a feature stand in one row of a flat table; features that
 * hash alike share a row. Immutable; safe for use by several threads.
 */
final class TypeModel {

    private final int labels;
    private final int mask;
    private final short[] weights;
    private final float unit;
    private final BitSet rows;
    private final float[] dense;

    /**
     * A model.
     *
     * @param weights a row of {@code labels} weights for each hash, a power of two of rows
     * @param unit what a weight of 1 is worth
     * @param dense a row of {@code labels} weights for each number that word vectors give; none in a model without
     */
    TypeModel(int labels, short[] weights, float unit, float[] dense) {
        this.labels = labels;
        this.weights = weights;
        this.dense = dense;
        this.mask = weights.length / labels - 1;
        this.rows = new BitSet(mask + 1);
        this.unit = unit;
        if (Integer.bitCount(mask + 1) != 1 || weights.length % labels != 0) {
            throw new IllegalArgumentException(weights.length + " weights are no power of two of rows of " + labels);
        }
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                rows.set(i / labels);
            }
        }
    }

    int labels() {
        return labels;
    }

    short[] weights() {
        return weights;
    }

    float unit() {
        return unit;
    }

    float[] dense() {
        return dense;
    }

    /** The weight that a feature gives a label. */
    double weight(int hash, int label) {
        return weights[(hash & mask) * labels + label] * (double) unit;
    }

    /** What features add up to for each label, in the model's unit. Most features were never seen: they cost no look at the table. */
    int[] sums(FeatureSink features) {
        return add(features, new int[labels]);
    }

    private int[] add(FeatureSink features, int[] sums) {
        for (int i = 0; i < features.size(); i++) {
            int row = features.get(i) & mask;
            if (rows.get(row)) {
                int at = row * labels;
                for (int label = 0; label < labels; label++) {
                    sums[label] += weights[at + label];
                }
            }
        }
        return sums;
    }

    /** The probability of each label. */
    double[] probabilities(FeatureSink features, float[] numbers) {
        return probabilities(features, new int[labels], numbers);
    }

    /** The probability of each label, given also what other features add up to. */
    double[] probabilities(FeatureSink features, int[] others, float[] numbers) {
        int[] sums = add(features, others.clone());
        double[] probabilities = new double[labels];
        double top = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < labels; label++) {
            probabilities[label] = sums[label] * (double) unit;
        }
        addDense(numbers, probabilities);
        for (int label = 0; label < labels; label++) {
            top = Math.max(top, probabilities[label]);
        }
        double total = 0;
        for (int label = 0; label < labels; label++) {
            probabilities[label] = StrictMath.exp(probabilities[label] - top);
            total += probabilities[label];
        }
        for (int label = 0; label < labels; label++) {
            probabilities[label] /= total;
        }
        return probabilities;
    }

    private void addDense(float[] numbers, double[] sums) {
        if (numbers.length * labels != dense.length) {
            throw new IllegalArgumentException(
                    numbers.length + " numbers given to a model of " + dense.length / labels);
        }
        for (int i = 0; i < numbers.length; i++) {
            for (int label = 0; label < labels; label++) {
                sums[label] += numbers[i] * (double) dense[i * labels + label];
            }
        }
    }
}
