package org.entente.nlp.model;

/** A growing list of feature hashes, filled anew for each decision. Not safe for use by several threads. */
public final class FeatureBuffer {

    private int[] hashes = new int[192];
    private int size;

    /** Forgets all features. */
    public void clear() {
        size = 0;
    }

    /** Adds a feature. */
    public void add(int hash) {
        if (size == hashes.length) {
            hashes = java.util.Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    /** How many features there are. */
    public int size() {
        return size;
    }

    /** The n-th feature. */
    public int get(int n) {
        return hashes[n];
    }

    /** The features and room for more. */
    int[] hashes() {
        return hashes;
    }
}
