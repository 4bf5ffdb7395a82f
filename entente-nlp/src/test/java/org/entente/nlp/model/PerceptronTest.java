package org.entente.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PerceptronTest {

    private static final int FEATURES = 40;

    private static FeatureBuffer features(int first, int count) {
        FeatureBuffer features = new FeatureBuffer();
        for (int i = 0; i < count; i++) {
            features.add(FeatureHash.of(1, first + i));
        }
        return features;
    }

    /** So many examples that the average is the last weight. */
    private static void step(FeatureTablePerceptron perceptron) {
        for (int i = 0; i < 1_000_000; i++) {
            perceptron.step();
        }
    }

    /** More features than are summed in one go, so that the lanes' limits are met. */
    @Test
    void packedTableScoresLikeTheWeightsItWasMadeFrom() throws IOException {
        FeatureTablePerceptron perceptron = new FeatureTablePerceptron(10);
        for (int i = 0; i < 4; i++) {
            perceptron.count(features(0, FEATURES));
        }
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < FEATURES; i++) {
            perceptron.update(features(i, 1), random.nextInt(3), random.nextInt(9) - 4);
        }
        float[] expected = new float[3];
        perceptron.score(features(0, FEATURES), expected);
        for (int i = 0; i < 1_000_000; i++) {
            perceptron.step();
        }
        FeatureTable table =
                LinearModelFormat.readTable(ByteBuffer.wrap(LinearModelFormat.write(perceptron.average())));
        int[] scores = new int[3];
        table.score(features(0, FEATURES), scores, new FeatureTable.Recent());
        for (int label = 0; label < 3; label++) {
            assertThat(scores[label] * table.unit()).isCloseTo(expected[label], within(0.1f));
        }
    }

    @Test
    void featureThatWasNotCountedHasNoPartInAScore() {
        FeatureTablePerceptron perceptron = new FeatureTablePerceptron(10);
        for (int i = 0; i < 4; i++) {
            perceptron.count(features(0, FEATURES));
        }
        perceptron.update(features(0, 500), 0, 5f);
        step(perceptron);
        FeatureTable table = perceptron.average();
        int[] scores = new int[3];
        table.score(features(FEATURES, 400), scores, new FeatureTable.Recent());
        assertThat(scores).containsOnly(0);
        table.score(features(0, 1), scores, new FeatureTable.Recent());
        assertThat(scores[0]).as("one that was counted").isPositive();
    }

    /** More features than are remembered, again and again, so that places are taken over and given back. */
    @Test
    void rowsLookedUpBeforeChangeNoScore() {
        int known = 3 << 12;
        FeatureTablePerceptron perceptron = new FeatureTablePerceptron(16);
        for (int i = 0; i < 4; i++) {
            perceptron.count(features(0, known));
        }
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < known; i++) {
            perceptron.update(features(i, 1), random.nextInt(3), random.nextInt(9) - 4);
        }
        step(perceptron);
        FeatureTable table = perceptron.average();
        FeatureTable.Recent recent = new FeatureTable.Recent();
        int[] first = new int[3];
        int[] again = new int[3];
        for (int round = 0; round < 400; round++) {
            int begin = random.nextInt(2 * known);
            FeatureBuffer features = features(begin, 1 + random.nextInt(300));
            features.add(0);
            features.add(-1);
            table.score(features, first, new FeatureTable.Recent());
            table.score(features, again, recent);
            assertThat(again).as("features from " + begin).isEqualTo(first);
        }
    }

    @Test
    void compactTableKeepsTheLargestWeights() {
        FeatureTablePerceptron perceptron = new FeatureTablePerceptron(12);
        for (int i = 0; i < 4; i++) {
            perceptron.count(features(0, 2000));
        }
        perceptron.update(features(0, 2000), 1, 1f);
        perceptron.update(features(0, 20), 1, 99f);
        step(perceptron);
        FeatureTable small = perceptron.average().compact(8);
        int[] scores = new int[3];
        small.score(features(0, 20), scores, new FeatureTable.Recent());
        assertThat(scores[1]).isGreaterThan(20 * (LinearModel.LIMIT - 5));
    }

    @Test
    void linearModelScoresLikeTheWeightsItWasMadeFrom() throws IOException {
        int labels = 7;
        AveragedPerceptron perceptron = new AveragedPerceptron(labels, 14);
        perceptron.count(features(0, FEATURES));
        perceptron.count(features(0, FEATURES));
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < FEATURES; i++) {
            perceptron.update(features(i, 1), random.nextInt(labels), random.nextInt(9) - 4);
        }
        float[] expected = new float[labels];
        perceptron.score(features(0, FEATURES), expected);
        for (int i = 0; i < 1_000_000; i++) {
            perceptron.step();
        }
        LinearModel model = LinearModelFormat.read(ByteBuffer.wrap(LinearModelFormat.write(perceptron.average())));
        int[] scores = new int[labels + 4];
        model.score(features(0, FEATURES), scores, new LinearModel.Scratch());
        for (int label = 0; label < labels; label++) {
            assertThat(scores[label] * model.unit()).isCloseTo(expected[label], within(0.1f));
        }
    }
}
