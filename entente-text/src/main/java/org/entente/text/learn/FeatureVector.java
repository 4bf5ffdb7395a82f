package org.entente.text.learn;

import java.util.Arrays;

/** The features of one frame: hashes, in the order in which they were read. Immutable. */
public final class FeatureVector {

    private final int[] hashes;

    FeatureVector(int[] hashes) {
        this.hashes = Arrays.copyOf(hashes, hashes.length);
    }

    int size() {
        return hashes.length;
    }

    int get(int index) {
        return hashes[index];
    }
}
