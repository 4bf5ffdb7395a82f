package org.entente.nlp.model;

/**
 * The weights of a trained linear model over hashed features: immutable, safe for use by several threads.
 *
 * <p>Each feature has a row of one weight a label; rows begin at hashed places of one flat array and may overlap. Weights
 * are of 12 bits, biased to be positive, four to a {@code long}: the sum of up to sixteen rows then fits into the 16
 * bits of a lane, so that rows are added four labels at a time by plain 64-bit additions without a carry between lanes.
 * All rows of a score are touched before the first is added, so that the waits for memory overlap.
 */
public final class LinearModel {

    /** The largest weight in absolute value. */
    static final int LIMIT = 2047;

    static final int BIAS = LIMIT + 1;
    private static final int LANES = 4;
    private static final int GROUP = 16;
    private static final long LANE = 0xFFFF;

    private final int labels;
    private final int width;
    private final int mask;
    private final long[] rows;
    private final FeatureSet known;
    private final float unit;

    LinearModel(int labels, long[] rows, FeatureSet known, float unit) {
        this.labels = labels;
        this.width = width(labels);
        this.mask = Integer.highestOneBit(rows.length) - 1;
        this.rows = rows;
        this.known = known;
        this.unit = unit;
    }

    static int width(int labels) {
        return (labels + LANES - 1) / LANES;
    }

    /** How many labels are scored. */
    public int labels() {
        return labels;
    }

    /** The value of a score of 1, for comparison with scores of other models. */
    public float unit() {
        return unit;
    }

    /** One thread's working memory. */
    public static final class Scratch {
        private int[] begins = new int[256];
        /** Written and never read: what is touched must not look unused. */
        long touched;
    }

    /**
     * Sums the weights of features into a score for each label.
     *
     * @param scores receives the sums; at least as long as the labels rounded up to a multiple of four
     */
    public void score(FeatureBuffer features, int[] scores, Scratch scratch) {
        java.util.Arrays.fill(scores, 0, width * LANES, 0);
        int size = features.size();
        if (scratch.begins.length < size + GROUP) {
            scratch.begins = new int[2 * size + GROUP];
        }
        int[] hashes = features.hashes();
        int[] begins = scratch.begins;
        int filled = 0;
        for (int i = 0; i < size; i++) {
            begins[filled] = hashes[i] & mask;
            filled += known.count(hashes[i]);
        }
        scratch.touched ^= touch(begins, filled);
        int begin = 0;
        for (; begin + GROUP <= filled; begin += GROUP) {
            addGroup(begins, begin, scores);
        }
        addRest(begins, begin, filled, scores);
    }

    /** Reads something of every row, so that all of them are on their way from memory at the same time. */
    private long touch(int[] begins, int filled) {
        long touched = 0;
        for (int i = 0; i < filled; i++) {
            int begin = begins[i];
            touched ^= rows[begin] ^ rows[begin + width - 1];
        }
        return touched;
    }

    private void addGroup(int[] begins, int at, int[] scores) {
        long[] r = rows;
        int b0 = begins[at];
        int b1 = begins[at + 1];
        int b2 = begins[at + 2];
        int b3 = begins[at + 3];
        int b4 = begins[at + 4];
        int b5 = begins[at + 5];
        int b6 = begins[at + 6];
        int b7 = begins[at + 7];
        int b8 = begins[at + 8];
        int b9 = begins[at + 9];
        int b10 = begins[at + 10];
        int b11 = begins[at + 11];
        int b12 = begins[at + 12];
        int b13 = begins[at + 13];
        int b14 = begins[at + 14];
        int b15 = begins[at + 15];
        for (int j = 0, label = 0; j < width; j++, label += LANES) {
            long sum = r[b0 + j] + r[b1 + j] + r[b2 + j] + r[b3 + j] + r[b4 + j] + r[b5 + j] + r[b6 + j] + r[b7 + j];
            sum += r[b8 + j] + r[b9 + j] + r[b10 + j] + r[b11 + j] + r[b12 + j] + r[b13 + j] + r[b14 + j] + r[b15 + j];
            scores[label] += (int) (sum & LANE) - GROUP * BIAS;
            scores[label + 1] += (int) (sum >>> 16 & LANE) - GROUP * BIAS;
            scores[label + 2] += (int) (sum >>> 32 & LANE) - GROUP * BIAS;
            scores[label + 3] += (int) (sum >>> 48) - GROUP * BIAS;
        }
    }

    private void addRest(int[] begins, int from, int to, int[] scores) {
        int bias = (to - from) * BIAS;
        for (int j = 0, label = 0; j < width; j++, label += LANES) {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += rows[begins[i] + j];
            }
            scores[label] += (int) (sum & LANE) - bias;
            scores[label + 1] += (int) (sum >>> 16 & LANE) - bias;
            scores[label + 2] += (int) (sum >>> 32 & LANE) - bias;
            scores[label + 3] += (int) (sum >>> 48) - bias;
        }
    }

    long[] rows() {
        return rows;
    }

    FeatureSet known() {
        return known;
    }
}
