package org.entente.nlp.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weights of a trained linear model with three labels, one 64-bit row a feature: three weights of 12 bits, biased to
 * be positive, in the lower lanes and the upper half of the feature's hash in the highest. A feature's row is in the
 * bucket of four rows that the lower part of its hash names, and a feature that the model does not know is told from those
 * it knows. Up to sixteen rows can be added before a lane runs over. Immutable, safe for use by several threads.
 *
 * <p>The table is larger than the processor's caches, and nearly all the time of a score would be spent in waiting for
 * memory. Therefore each thread remembers the rows it looked up last ({@link Recent}), what is not among them is touched
 * in one go before any of it is used, and masks stand where branches could be mispredicted: a dozen rows and more are then
 * on their way from memory at the same time.
 */
public final class FeatureTable {

    static final int BUCKET = 4;
    private static final long WEIGHTS = 0x0000FFFFFFFFFFFFL;
    private static final long ONE = 1L << 48;
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

    /**
     * One thread's working memory: the rows that it looked up last, one a place given by the feature's hash. They fit into
     * the processor's cache, and hold half of a greedy parser's features and three quarters of a beam's.
     */
    public static final class Recent {
        private static final int LOG_SIZE = 13;
        private static final int SHIFT = 32 - LOG_SIZE;

        private final int[] hashes = new int[1 << LOG_SIZE];
        /** The row of each with its key replaced by 1; 0 for a feature that the table does not have. */
        private final long[] found = new long[1 << LOG_SIZE];

        /** Written and never read: what is touched must not look unused. */
        long touched;

        private int[] missing = new int[256];

        /** Remembers nothing. */
        public Recent() {
            hashes[0] = -1; // 0 would stand for a feature that belongs here; this one does not
        }
    }

    /** Sums the weights of features into three scores. */
    public void score(FeatureBuffer features, int[] scores, Recent recent) {
        int[] hashes = features.hashes();
        int size = features.size();
        if (recent.missing.length < size) {
            recent.missing = new int[2 * size];
        }
        int[] missing = recent.missing;
        Arrays.fill(scores, 0, 3, 0);
        int missed = 0;
        for (int begin = 0; begin < size; begin += GROUP) {
            int end = Math.min(size, begin + GROUP);
            long sum = 0;
            for (int i = begin; i < end; i++) {
                int hash = hashes[i];
                int at = hash >>> Recent.SHIFT;
                int differs = recent.hashes[at] ^ hash;
                int is = (differs | -differs) >> 31;
                sum += recent.found[at] & ~(long) is;
                missing[missed] = hash;
                missed -= is;
            }
            add(sum, scores);
        }
        recent.touched ^= touch(missing, missed);
        for (int begin = 0; begin < missed; begin += GROUP) {
            int end = Math.min(missed, begin + GROUP);
            long sum = 0;
            for (int i = begin; i < end; i++) {
                int hash = missing[i];
                long row = find(hash);
                sum += row;
                recent.hashes[hash >>> Recent.SHIFT] = hash;
                recent.found[hash >>> Recent.SHIFT] = row;
            }
            add(sum, scores);
        }
    }

    /** Reads something of every bucket, so that all of them are on their way from memory at the same time. */
    private long touch(int[] hashes, int size) {
        long touched = 0;
        for (int i = 0; i < size; i++) {
            int at = bucket(hashes[i], mask);
            touched ^= rows[at] ^ rows[at + BUCKET - 1];
        }
        return touched;
    }

    private static void add(long sum, int[] scores) {
        int bias = (int) (sum >>> 48) * LinearModel.BIAS;
        scores[0] += (int) (sum & LANE) - bias;
        scores[1] += (int) (sum >>> 16 & LANE) - bias;
        scores[2] += (int) (sum >>> 32 & LANE) - bias;
    }

    /** A feature's weights with a 1 in the highest lane; 0 where it has no row. */
    private long find(int hash) {
        int at = bucket(hash, mask);
        long key = key(hash);
        long row0 = rows[at];
        long row1 = rows[at + 1];
        long row2 = rows[at + 2];
        long row3 = rows[at + 3];
        long is0 = (row0 >>> 48 ^ key) - 1 >> 63;
        long is1 = (row1 >>> 48 ^ key) - 1 >> 63;
        long is2 = (row2 >>> 48 ^ key) - 1 >> 63;
        long is3 = (row3 >>> 48 ^ key) - 1 >> 63;
        long found = row0 & is0 | row1 & is1 | row2 & is2 | row3 & is3;
        return found & WEIGHTS | (is0 | is1 | is2 | is3) & ONE;
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
