package org.entente.nlp.entity;

import java.util.List;
import org.entente.nlp.model.AveragedPerceptron;
import org.entente.nlp.model.FeatureBuffer;
import org.entente.nlp.tag.Lexicon;
import org.entente.nlp.tag.Shuffle;

/** Trains the weights of an {@link EntityTagger}. */
public final class EntityTrainer {

    private static final int LOG_ROWS = 20;

    private final Lexicon lexicon;
    private final int epochs;

    /**
     * @param lexicon the same that the tagger will be given
     * @param epochs how often each sentence is gone through
     */
    public EntityTrainer(Lexicon lexicon, int epochs) {
        this.lexicon = lexicon;
        this.epochs = epochs;
    }

    /** Trains on sentences in a pseudo-random order that the seed fixes. */
    public EntityModel train(List<EntityExample> examples, long seed) {
        AveragedPerceptron perceptron = new AveragedPerceptron(Labels.COUNT, LOG_ROWS);
        NameWords words = new NameWords(lexicon);
        FeatureBuffer features = new FeatureBuffer();
        for (EntityExample example : examples) {
            count(example, words, perceptron, features);
        }
        float[] scores = new float[Labels.COUNT];
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int index : Shuffle.order(examples.size(), seed + epoch)) {
                learn(examples.get(index), words, perceptron, features, scores);
            }
        }
        return new EntityModel(perceptron.average(), lexicon);
    }

    private static void count(
            EntityExample example, NameWords words, AveragedPerceptron perceptron, FeatureBuffer features) {
        int[] gold = fill(example, words);
        int nameHint = 0;
        for (int i = 0; i < gold.length; i++) {
            if (words.candidate[NameWords.PAD + i]) {
                features.clear();
                NameFeatures.add(words, i, label(gold, i - 1), label(gold, i - 2), nameHint, features);
                perceptron.count(features);
            }
            nameHint = Labels.nameHint(nameHint, gold[i], words.hint[NameWords.PAD + i]);
        }
    }

    private static int[] fill(EntityExample example, NameWords words) {
        words.fill(example.forms(), example.xposes().toArray(new String[0]));
        return Labels.of(example.forms().size(), example.spans());
    }

    private static int label(int[] labels, int index) {
        return index < 0 ? Labels.OUTSIDE : labels[index];
    }

    private static void learn(
            EntityExample example,
            NameWords words,
            AveragedPerceptron perceptron,
            FeatureBuffer features,
            float[] scores) {
        int[] gold = fill(example, words);
        int previous = Labels.OUTSIDE;
        int beforePrevious = Labels.OUTSIDE;
        int nameHint = 0;
        for (int i = 0; i < gold.length; i++) {
            int predicted = Labels.OUTSIDE;
            if (words.candidate[NameWords.PAD + i]) {
                features.clear();
                NameFeatures.add(words, i, previous, beforePrevious, nameHint, features);
                perceptron.score(features, scores);
                predicted = best(scores, previous);
                if (predicted != gold[i]) {
                    perceptron.update(features, gold[i], 1f);
                    perceptron.update(features, predicted, -1f);
                }
                perceptron.step();
            }
            nameHint = Labels.nameHint(nameHint, predicted, words.hint[NameWords.PAD + i]);
            beforePrevious = previous;
            previous = predicted;
        }
    }

    private static int best(float[] scores, int previous) {
        int best = Labels.OUTSIDE;
        for (int label = 1; label < scores.length; label++) {
            if (scores[label] > scores[best] && Labels.follows(label, previous)) {
                best = label;
            }
        }
        return best;
    }
}
