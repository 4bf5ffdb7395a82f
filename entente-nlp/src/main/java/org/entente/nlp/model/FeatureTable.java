package org.entente.nlp.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The weights of a trained linear model with three labels, one 64-bit row a feature: three weights of 12 bits, biased to
 * be positive, in the lower lanes and the upper half of the feature's hash in the highest. A feature's row is in the
 * bucket of four rows that the lower part of its hash names, so looking one up touches one cache line, and a feature that
 * the model does not know is told from those it knows. Up to sixteen rows can be added before a lane runs over; masks
 * instead of branches keep many look-ups under way at once. Immutable, safe for use by several threads.
 */
public final class FeatureTable {

    static final int BUCKET = 4;
    private static final long WEIGHTS = 0x0000FFFFFFFFFFFFL;
    private static final int GROUP = 16;
    private static final long LANE = 0xFFFF;

    private final long[] rows;
    private final int mask;
    private final float unit;

    /**
     * @param unit what a weight of 1 stands for
     */
    FeatureTable(long[] rows, float unit) {
        this.rows = rows;
        this.mask = rows.length - BUCKET;
        this.unit = unit;
    }

    /** The value of a score of 1, for comparison with scores of other models. */
    public float unit() {
        return unit;
    }

    /** The place of the first row of a feature's bucket in a table with a mask of its size. */
    static int bucket(int hash, int mask) {
        return hash << 2 & mask;
    }

    /** The part of a hash that tells features in one bucket apart; never 0, which marks an empty row. */
    static int key(int hash) {
        return hash >>> 16 | 1;
    }

    static long row(int hash, int first, int second, int third) {
        return (first + LinearModel.BIAS)
                | (long) (second + LinearModel.BIAS) << 16
                | (long) (third + LinearModel.BIAS) << 32
                | (long) key(hash) << 48;
    }

    /** Sums the weights of features into three scores. */
    public void score(FeatureBuffer features, int[] scores) {
        long[] table = rows;
        int first = 0;
        int second = 0;
        int third = 0;
        int size = features.size();
        for (int begin = 0; begin < size; begin += GROUP) {
            int end = Math.min(size, begin + GROUP);
            long sum = 0;
            int found = 0;
            for (int i = begin; i < end; i++) {
                int hash = features.get(i);
                int at = bucket(hash, mask);
                long key = key(hash);
                long row0 = table[at];
                long row1 = table[at + 1];
                long row2 = table[at + 2];
                long row3 = table[at + 3];
                long is0 = (row0 >>> 48 ^ key) - 1 >> 63;
                long is1 = (row1 >>> 48 ^ key) - 1 >> 63;
                long is2 = (row2 >>> 48 ^ key) - 1 >> 63;
                long is3 = (row3 >>> 48 ^ key) - 1 >> 63;
                sum += (row0 & is0 | row1 & is1 | row2 & is2 | row3 & is3) & WEIGHTS;
                found -= (int) (is0 | is1 | is2 | is3);
            }
            int bias = found * LinearModel.BIAS;
            first += (int) (sum & LANE) - bias;
            second += (int) (sum >>> 16 & LANE) - bias;
            third += (int) (sum >>> 32) - bias;
        }
        scores[0] = first;
        scores[1] = second;
        scores[2] = third;
    }

    long[] rows() {
        return rows;
    }

    /**
     * A smaller table that holds as many of the rows as fit into it, those with the largest weights first.
     *
     * @param logRows binary logarithm of the number of rows, at most that of this table
     */
    public FeatureTable compact(int logRows) {
        int smaller = (1 << logRows) - BUCKET;
        long[] kept = new long[1 << logRows];
        List<List<Integer>> byMagnitude = new ArrayList<>();
        for (int magnitude = 0; magnitude <= 3 * LinearModel.LIMIT; magnitude++) {
            byMagnitude.add(new ArrayList<>());
        }
        for (int at = 0; at < rows.length; at++) {
            if (rows[at] != 0) {
                byMagnitude.get(magnitude(rows[at])).add(at);
            }
        }
        for (int magnitude = byMagnitude.size() - 1; magnitude > 0; magnitude--) {
            for (int at : byMagnitude.get(magnitude)) {
                insert(kept, at & smaller, rows[at]);
            }
        }
        return new FeatureTable(kept, unit);
    }

    private static void insert(long[] table, int bucket, long row) {
        for (int at = bucket; at < bucket + BUCKET; at++) {
            if (table[at] == 0) {
                table[at] = row;
                return;
            }
            if (table[at] >>> 48 == row >>> 48) {
                return;
            }
        }
    }

    private static int magnitude(long row) {
        return Math.abs((int) (row & LANE) - LinearModel.BIAS)
                + Math.abs((int) (row >>> 16 & LANE) - LinearModel.BIAS)
                + Math.abs((int) (row >>> 32 & LANE) - LinearModel.BIAS);
    }
}
