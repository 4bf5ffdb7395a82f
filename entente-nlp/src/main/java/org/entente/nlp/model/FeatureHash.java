package org.entente.nlp.model;

/** Integer hashing of features: no string is built while decoding. Constants after MurmurHash3 (public domain). */
public final class FeatureHash {

    private static final int C1 = 0xcc9e2d51;
    private static final int C2 = 0x1b873593;

    private FeatureHash() {}

    /** The hash of a template's number and one value. */
    public static int of(int template, int a) {
        return finish(mix(template * C2, a));
    }

    /** The hash of a template's number and two values. */
    public static int of(int template, int a, int b) {
        return finish(mix(mix(template * C2, a), b));
    }

    /** The hash of a template's number and three values. */
    public static int of(int template, int a, int b, int c) {
        return finish(mix(mix(mix(template * C2, a), b), c));
    }

    /** The hash of a template's number and four values. */
    public static int of(int template, int a, int b, int c, int d) {
        return finish(mix(mix(mix(mix(template * C2, a), b), c), d));
    }

    /** The hash of a piece of a text. */
    public static int of(CharSequence text, int begin, int end) {
        int hash = 0x2f0b4a27;
        for (int i = begin; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return finish(hash);
    }

    /** Takes one more value into an unfinished hash. */
    public static int mix(int hash, int value) {
        return Integer.rotateLeft(hash ^ (value * C1), 13) * 5 + 0xe6546b64;
    }

    /** Spreads the bits of an unfinished hash. */
    public static int finish(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
