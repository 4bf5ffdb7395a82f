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
        this.once = new FeatureSet(26);
        this.known = new FeatureSet(24);
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
        for (int i = 0; i < weights.length; i++) {
            averaged[i] = weights[i] - totals[i] / steps;
        }
        float scale = Rounding.scale(averaged);
        long[] rows = new long[weights.length / 4];
        for (int i = 0; i < weights.length; i++) {
            rows[i >> 2] |= (long) (Rounding.round(averaged[i] * scale) + LinearModel.BIAS) << 16 * (i & 3);
        }
        return new LinearModel(labels, rows, known, 1 / scale);
    }
}
