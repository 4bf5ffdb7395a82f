package org.entente.nlp.model;

/**
 * The features that a model knows: one bit a feature, at a place given by its hash (a Bloom filter with one function).
 * A feature outside the set takes no part in a score, so rare and unseen features bring no noise from other features'
 * weights.
 */
public final class FeatureSet {

    private final long[] bits;
    private final int shift;

    /** An empty set of {@code 2^logBits} places. */
    public FeatureSet(int logBits) {
        this(new long[1 << (logBits - 6)]);
    }

    FeatureSet(long[] bits) {
        this.bits = bits;
        this.shift = 32 - 6 - Integer.numberOfTrailingZeros(bits.length);
    }

    private int place(int hash) {
        return (hash * 0x9E3779B1) >>> shift;
    }

    /** Whether a feature is in the set, or another one shares its place. */
    public boolean contains(int hash) {
        int place = place(hash);
        return (bits[place >>> 6] >>> place & 1) != 0;
    }

    /** 1 for a feature that {@link #contains}, else 0, without a branch that could be mispredicted. */
    int count(int hash) {
        int place = place(hash);
        return (int) (bits[place >>> 6] >>> place) & 1;
    }

    /** Adds a feature; tells whether it was there before. */
    public boolean add(int hash) {
        int place = place(hash);
        boolean before = (bits[place >>> 6] >>> place & 1) != 0;
        bits[place >>> 6] |= 1L << place;
        return before;
    }

    long[] bits() {
        return bits;
    }
}
