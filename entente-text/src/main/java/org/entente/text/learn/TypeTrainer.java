package org.entente.text.learn;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains the multinomial logistic regression by stochastic gradient descent with a step of its own for each weight (AdaGrad;
 * Duchi, Hazan and Singer 2011) and a pull towards zero. The order of the examples is random but always the same; the weights are the mean
 * of those after each of the later rounds (Polyak and Juditsky 1992), on which the order tells less.
 */
final class TypeTrainer {

    private static final int ROWS = 1 << 18;
    private static final int EPOCHS = 20;
    private static final int AVERAGED = 10;
    private static final float STEP = 0.1f;

    /** The weight of half the squared norm beside the likelihood of all examples. */
    private static final float PULL = 1;

    /** What only one frame has teaches nothing; each is learned as read without either half of the rules, and twice without any. */
    private static final int SEEN = 5;

    private static final int LARGEST = 4000;

    /** Of the numbers that word vectors give; chosen by cross-validation on the training sentences. */
    private static final float DENSE_STEP = 0.01f;

    private static final float DENSE_PULL = 10;

    /** An example: features, the index of the label, its weight. */
    record Example(FeatureVector features, int label, float weight) {}

    private final int labels = LearnedType.labels().size();
    private final float[] weights = new float[ROWS * labels];
    private final float[] squares = new float[ROWS * labels];
    private final float[] sums = new float[ROWS * labels];
    private final int[] seen = new int[ROWS];
    private final float[] dense;
    private final float[] denseSquares;
    private final int examples;

    private TypeTrainer(int numbers, int examples) {
        this.dense = new float[numbers * labels];
        this.denseSquares = new float[dense.length];
        this.examples = examples;
    }

    static TypeModel train(List<Example> examples) {
        TypeTrainer trainer = new TypeTrainer(
                examples.isEmpty() ? 0 : examples.get(0).features().dense().length, examples.size());
        Example[] order = examples.toArray(new Example[0]);
        for (Example example : order) {
            for (int i = 0; i < example.features().size(); i++) {
                trainer.seen[example.features().get(i) & ROWS - 1]++;
            }
        }
        SplittableRandom random = new SplittableRandom(11);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                Example swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
            for (Example example : order) {
                trainer.step(example);
            }
            if (epoch >= EPOCHS - AVERAGED) {
                trainer.sum();
            }
        }
        return trainer.model();
    }

    private void sum() {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[i];
        }
    }

    private void step(Example example) {
        double[] p = new double[labels];
        for (int i = 0; i < example.features().size(); i++) {
            int hash = example.features().get(i);
            int row = (hash & ROWS - 1) * labels;
            for (int label = 0; label < labels; label++) {
                p[label] += weights[row + label];
            }
        }
        float[] numbers = example.features().dense();
        addDense(numbers, p);
        double top = Arrays.stream(p).max().orElse(0);
        double total = 0;
        for (int label = 0; label < labels; label++) {
            p[label] = StrictMath.exp(p[label] - top);
            total += p[label];
        }
        for (int label = 0; label < labels; label++) {
            p[label] = (p[label] / total - (label == example.label() ? 1 : 0)) * example.weight();
        }
        for (int i = 0; i < example.features().size(); i++) {
            int hash = example.features().get(i);
            int times = seen[hash & ROWS - 1];
            if (times < SEEN) {
                continue;
            }
            int row = (hash & ROWS - 1) * labels;
            for (int label = 0; label < labels; label++) {
                float gradient = (float) p[label] + PULL / times * weights[row + label];
                if (Math.abs(gradient) > 1e-5f) {
                    squares[row + label] += gradient * gradient;
                    weights[row + label] -= (float) (STEP * gradient / StrictMath.sqrt(squares[row + label] + 1e-3));
                }
            }
        }
        stepDense(numbers, p);
    }

    private void addDense(float[] numbers, double[] p) {
        float[] sums = new float[labels];
        for (int i = 0; i < numbers.length; i++) {
            float number = numbers[i];
            int row = i * labels;
            for (int label = 0; label < sums.length; label++) {
                sums[label] += number * dense[row + label];
            }
        }
        for (int label = 0; label < labels; label++) {
            p[label] += sums[label];
        }
    }

    /** Word vectors speak in every example, so each number is pulled as a feature is that all examples have. */
    private void stepDense(float[] numbers, double[] p) {
        float[] error = new float[labels];
        for (int label = 0; label < labels; label++) {
            error[label] = (float) p[label];
        }
        float pull = DENSE_PULL / examples;
        float step = DENSE_STEP;
        for (int i = 0; i < numbers.length; i++) {
            float number = numbers[i];
            int row = i * labels;
            for (int label = 0; label < error.length; label++) {
                float gradient = error[label] * number + pull * dense[row + label];
                float square = denseSquares[row + label] + gradient * gradient;
                denseSquares[row + label] = square;
                dense[row + label] -= step * gradient / (float) Math.sqrt(square + 1e-3f);
            }
        }
    }

    private TypeModel model() {
        float largest = 1e-6f;
        for (float sum : sums) {
            largest = Math.max(largest, Math.abs(sum / AVERAGED));
        }
        float unit = largest / LARGEST;
        short[] rounded = new short[sums.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (short) Math.round(sums[i] / AVERAGED / unit);
        }
        return new TypeModel(labels, rounded, unit, dense);
    }
}
