package org.entente.text.learn;

import java.util.Arrays;

/**
 * The features of one frame: hashes, in the order in which they were read, and the numbers that word vectors give, none
 * where none are at hand. Immutable.
 */
public final class FeatureVector {

    private final int[] hashes;
    private final float[] dense;

    FeatureVector(int[] hashes, float[] dense) {
        this.hashes = Arrays.copyOf(hashes, hashes.length);
        this.dense = Arrays.copyOf(dense, dense.length);
    }

    /** The same features without numbers. */
    public FeatureVector sparse() {
        return dense.length == 0 ? this : new FeatureVector(hashes, new float[0]);
    }

    int size() {
        return hashes.length;
    }

    int get(int index) {
        return hashes[index];
    }

    /** The numbers themselves, not a copy: read-only by agreement within the package. */
    float[] dense() {
        return dense;
    }
}
