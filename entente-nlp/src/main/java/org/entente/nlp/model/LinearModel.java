package org.entente.nlp.model;

/**
 * The weights of a trained linear model over hashed features: immutable, safe for use by several threads.
 *
 * <p>Each feature has a row of one weight a label; rows begin at hashed places of one flat array and may overlap. Weights
 * are of 12 bits, biased to be positive, four to a {@code long}: the sum of up to sixteen rows then fits into the 16
 * bits of a lane, so that rows are added four labels at a time by plain 64-bit additions without a carry between lanes.
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

    /** Room for one thread's sums. */
    public static final class Scratch {
        private final int[] begins = new int[GROUP];
    }

    /**
     * Sums the weights of features into a score for each label.
     *
     * @param scores receives the sums; at least as long as the labels rounded up to a multiple of four
     */
    public void score(FeatureBuffer features, int[] scores, Scratch scratch) {
        java.util.Arrays.fill(scores, 0, width * LANES, 0);
        int[] begins = scratch.begins;
        int filled = 0;
        int size = features.size();
        for (int i = 0; i < size; i++) {
            int hash = features.get(i);
            if (known.contains(hash)) {
                begins[filled++] = hash & mask;
                if (filled == GROUP) {
                    addGroup(begins, scores);
                    filled = 0;
                }
            }
        }
        for (int i = 0; i < filled; i++) {
            addRow(begins[i], scores);
        }
    }

    private void addGroup(int[] begins, int[] scores) {
        long[] r = rows;
        int b0 = begins[0];
        int b1 = begins[1];
        int b2 = begins[2];
        int b3 = begins[3];
        int b4 = begins[4];
        int b5 = begins[5];
        int b6 = begins[6];
        int b7 = begins[7];
        int b8 = begins[8];
        int b9 = begins[9];
        int b10 = begins[10];
        int b11 = begins[11];
        int b12 = begins[12];
        int b13 = begins[13];
        int b14 = begins[14];
        int b15 = begins[15];
        for (int j = 0, label = 0; j < width; j++, label += LANES) {
            long sum = r[b0 + j] + r[b1 + j] + r[b2 + j] + r[b3 + j] + r[b4 + j] + r[b5 + j] + r[b6 + j] + r[b7 + j];
            sum += r[b8 + j] + r[b9 + j] + r[b10 + j] + r[b11 + j] + r[b12 + j] + r[b13 + j] + r[b14 + j] + r[b15 + j];
            scores[label] += (int) (sum & LANE) - GROUP * BIAS;
            scores[label + 1] += (int) (sum >>> 16 & LANE) - GROUP * BIAS;
            scores[label + 2] += (int) (sum >>> 32 & LANE) - GROUP * BIAS;
            scores[label + 3] += (int) (sum >>> 48) - GROUP * BIAS;
        }
    }

    private void addRow(int begin, int[] scores) {
        for (int j = 0, label = 0; j < width; j++, label += LANES) {
            long row = rows[begin + j];
            scores[label] += (int) (row & LANE) - BIAS;
            scores[label + 1] += (int) (row >>> 16 & LANE) - BIAS;
            scores[label + 2] += (int) (row >>> 32 & LANE) - BIAS;
            scores[label + 3] += (int) (row >>> 48) - BIAS;
        }
    }

    long[] rows() {
        return rows;
    }

    FeatureSet known() {
        return known;
    }
}
