package org.entente.nlp.tag;

import java.util.SplittableRandom;

/** Pseudo-random orders that are the same on every machine. */
public final class Shuffle {

    private Shuffle() {}

    /** The numbers from 0 to {@code size - 1} in an order given by the seed (Fisher-Yates). */
    public static int[] order(int size, long seed) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = size - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return order;
    }
}
