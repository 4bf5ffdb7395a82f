package org.entente.text.learn;

import java.util.Arrays;
import org.entente.nlp.model.FeatureHash;

/** Takes the features of a frame, as hashes. */
class FeatureSink {

    private int[] hashes = new int[128];
    private int size;

    void clear() {
        size = 0;
    }

    @SuppressWarnings("EnumOrdinal")
    void add(Template template, int value) {
        put(FeatureHash.of(template.ordinal(), value), template, value, 0);
    }

    @SuppressWarnings("EnumOrdinal")
    void add(Template template, int one, int other) {
        put(FeatureHash.of(template.ordinal(), one, other), template, one, other);
    }

    void put(int hash, Template template, int one, int other) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return hashes[index];
    }

    /** The features taken, with the numbers of word vectors. */
    FeatureVector vector(float[] dense) {
        return new FeatureVector(Arrays.copyOf(hashes, size), dense);
    }
}
