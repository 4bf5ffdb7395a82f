package org.entente.nlp.model;

/**
 * Learns the weights of a {@link LinearModel} by the averaged perceptron (Collins 2002). Not safe for use by several
 * threads; the same calls in the same order give the same weights on every machine.
 */
public final class AveragedPerceptron {

    private final int labels;
    private final int mask;
    private final float[] weights;
    private final float[] totals;
    private final FeatureSet once;
    private final FeatureSet known;
    private long steps = 1;

    /**
     * An untrained model.
     *
     * @param labels how many labels are told apart
     * @param logRows binary logarithm of the number of places at which a row of weights may begin
     */
    public AveragedPerceptron(int labels, int logRows) {
        this.labels = labels;
        this.mask = (1 << logRows) - 1;
        int size = 4 * ((1 << logRows) + LinearModel.width(labels));
        this.weights = new float[size];
        this.totals = new float[size];
        int logBits = Math.min(26, logRows + 5);
        this.once = new FeatureSet(logBits);
        this.known = new FeatureSet(logBits);
    }

    /** Counts features before training: only those that were counted at least twice are used. */
    public void count(FeatureBuffer features) {
        for (int i = 0; i < features.size(); i++) {
            if (once.add(features.get(i))) {
                known.add(features.get(i));
            }
        }
    }

    /** How many labels are scored. */
    public int labels() {
        return labels;
    }

    /** Sums the present weights of features into a score for each label. */
    public void score(FeatureBuffer features, float[] scores) {
        java.util.Arrays.fill(scores, 0, labels, 0f);
        for (int i = 0; i < features.size(); i++) {
            int hash = features.get(i);
            if (known.contains(hash)) {
                int begin = 4 * (hash & mask);
                for (int label = 0; label < labels; label++) {
                    scores[label] += weights[begin + label];
                }
            }
        }
    }

    /** Adds to the weights that join features and a label. */
    public void update(FeatureBuffer features, int label, float change) {
        for (int i = 0; i < features.size(); i++) {
            int hash = features.get(i);
            if (known.contains(hash)) {
                int place = 4 * (hash & mask) + label;
                weights[place] += change;
                totals[place] += change * steps;
            }
        }
    }

    /** Counts one example; weights are averaged over all examples. */
    public void step() {
        steps++;
    }

    /** The averaged weights, rounded to the fixed-point numbers of a {@link LinearModel}. */
    public LinearModel average() {
        float[] averaged = new float[weights.length];
        float largest = 0;
        for (int i = 0; i < weights.length; i++) {
            averaged[i] = weights[i] - totals[i] / steps;
            largest = Math.max(largest, Math.abs(averaged[i]));
        }
        float scale = scale(averaged, largest);
        long[] rows = new long[weights.length / 4];
        for (int i = 0; i < weights.length; i++) {
            int rounded = Math.round(averaged[i] * scale);
            int limited = Math.max(-LinearModel.LIMIT, Math.min(LinearModel.LIMIT, rounded));
            rows[i >> 2] |= (long) (limited + LinearModel.BIAS) << 16 * (i & 3);
        }
        return new LinearModel(labels, rows, known);
    }

    /** Large weights are rare: the scale clips the largest hundred-thousandth of those that are not zero. */
    private static float scale(float[] values, float largest) {
        if (largest == 0) {
            return 1;
        }
        int[] histogram = new int[4096];
        int count = 0;
        for (float value : values) {
            if (value != 0) {
                histogram[(int) (Math.abs(value) / largest * 4095)]++;
                count++;
            }
        }
        int above = 0;
        int bin = 4095;
        while (bin > 0 && above + histogram[bin] <= count / 100_000) {
            above += histogram[bin--];
        }
        return LinearModel.LIMIT / (largest * (bin + 1) / 4095);
    }
}
