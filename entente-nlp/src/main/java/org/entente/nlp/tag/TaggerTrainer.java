package org.entente.nlp.tag;

import java.util.List;
import org.entente.nlp.model.AveragedPerceptron;
import org.entente.nlp.model.FeatureBuffer;
import org.entente.nlp.model.LinearModel;

/** Trains the weights of a {@link Tagger} on sentences whose tags are known. */
public final class TaggerTrainer {

    private static final int LOG_ROWS = 20;

    private final Lexicon lexicon;
    private final int labels;
    private final int epochs;

    /**
     * @param labels how many tags there are
     * @param epochs how often each sentence is gone through
     */
    public TaggerTrainer(Lexicon lexicon, int labels, int epochs) {
        this.lexicon = lexicon;
        this.labels = labels;
        this.epochs = epochs;
    }

    /**
     * Trains on sentences in a fixed pseudo-random order.
     *
     * @param sentences their words
     * @param tags their tags, -1 for a word to be passed over
     */
    public LinearModel train(List<List<String>> sentences, List<int[]> tags, long seed) {
        AveragedPerceptron perceptron = new AveragedPerceptron(labels, LOG_ROWS);
        Words words = new Words(lexicon);
        FeatureBuffer features = new FeatureBuffer();
        for (int s = 0; s < sentences.size(); s++) {
            words.fill(sentences.get(s));
            int[] gold = tags.get(s);
            for (int i = 0; i < gold.length; i++) {
                if (words.onlyTag[Words.PAD + i] >= 0) {
                    continue;
                }
                extract(words, i, i > 0 ? gold[i - 1] : Tagger.NONE, i > 1 ? gold[i - 2] : Tagger.NONE, features);
                perceptron.count(features);
            }
        }
        float[] scores = new float[labels];
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int s : Shuffle.order(sentences.size(), seed + epoch)) {
                words.fill(sentences.get(s));
                learn(words, tags.get(s), perceptron, features, scores);
            }
        }
        return perceptron.average();
    }

    private static void extract(Words words, int i, int previous, int beforePrevious, FeatureBuffer features) {
        features.clear();
        TagFeatures.addWordFeatures(words, i, features);
        TagFeatures.addTagFeatures(words, i, previous, beforePrevious, features);
    }

    private static void learn(
            Words words, int[] gold, AveragedPerceptron perceptron, FeatureBuffer features, float[] scores) {
        int previous = Tagger.NONE;
        int beforePrevious = Tagger.NONE;
        for (int i = 0; i < gold.length; i++) {
            int only = words.onlyTag[Words.PAD + i];
            if (only >= 0) {
                beforePrevious = previous;
                previous = only;
                continue;
            }
            extract(words, i, previous, beforePrevious, features);
            perceptron.score(features, scores);
            int predicted = 0;
            for (int label = 1; label < scores.length; label++) {
                if (scores[label] > scores[predicted]) {
                    predicted = label;
                }
            }
            if (gold[i] >= 0 && predicted != gold[i]) {
                perceptron.update(features, gold[i], 1f);
                perceptron.update(features, predicted, -1f);
            }
            perceptron.step();
            beforePrevious = previous;
            previous = predicted;
        }
    }
}
