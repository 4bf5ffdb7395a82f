package org.entente.nlp.entity;

import java.util.Arrays;
import java.util.List;
import org.entente.nlp.model.AveragedPerceptron;
import org.entente.nlp.model.FeatureBuffer;
import org.entente.nlp.tag.Lexicon;
import org.entente.nlp.tag.Shuffle;

/**
 * Trains the weights of an {@link EntityTagger}: structured perceptron, updated where the best labelling found leads the
 * right one by most (max-violation, Huang, Fayong and Guo 2012).
 */
public final class EntityTrainer {

    private static final int LOG_ROWS = 18;

    private final NameWords words;
    private final Lexicon lexicon;
    private final int epochs;
    private final AveragedPerceptron perceptron = new AveragedPerceptron(Labels.COUNT, LOG_ROWS);
    private final NameSearch search = new NameSearch(perceptron::score);
    private final FeatureBuffer features = new FeatureBuffer();
    private final float[] scores = new float[Labels.COUNT + 4];

    /**
     * @param lexicon the same that the tagger will be given
     * @param epochs how often each sentence is gone through
     */
    public EntityTrainer(Lexicon lexicon, int epochs) {
        this.lexicon = lexicon;
        this.words = new NameWords(lexicon);
        this.epochs = epochs;
    }

    /** Trains on sentences in a pseudo-random order that the seed fixes; called once. */
    public EntityModel train(List<EntityExample> examples, long seed) {
        for (EntityExample example : examples) {
            int[] gold = fill(example);
            for (int i = 0; i < gold.length; i++) {
                if (words.candidate[NameWords.PAD + i]) {
                    extract(i, gold, nameHint(gold, i));
                    perceptron.count(features);
                }
            }
        }
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int index : Shuffle.order(examples.size(), seed + epoch)) {
                learn(examples.get(index));
            }
        }
        return new EntityModel(perceptron.average(), lexicon);
    }

    /** Takes in a sentence; a right label that the search cannot give, outside the candidates, is passed over. */
    private int[] fill(EntityExample example) {
        words.fill(example.forms(), example.xposes().toArray(new String[0]));
        int[] gold = Labels.of(example.forms().size(), example.spans());
        for (int i = 0; i < gold.length; i++) {
            if (!words.candidate[NameWords.PAD + i]) {
                gold[i] = Labels.OUTSIDE;
            } else if (!Labels.follows(gold[i], i > 0 ? gold[i - 1] : Labels.OUTSIDE)) {
                gold[i]--;
            }
        }
        return gold;
    }

    private void extract(int word, int[] labels, int nameHint) {
        features.clear();
        NameFeatures.addWord(words, word, features);
        NameFeatures.addHistory(words, word, label(labels, word - 1), label(labels, word - 2), nameHint, features);
    }

    private static int label(int[] labels, int index) {
        return index < 0 ? Labels.OUTSIDE : labels[index];
    }

    /** What the words of the name that is going on before a word hint at. */
    private int nameHint(int[] labels, int word) {
        int first = word;
        while (first > 0 && labels[first - 1] != Labels.OUTSIDE && !Labels.isBegin(labels[first - 1])) {
            first--;
        }
        first = first > 0 && labels[first - 1] != Labels.OUTSIDE ? first - 1 : first;
        int hint = 0;
        for (int i = first; i < word; i++) {
            hint = Labels.nameHint(hint, labels[i], words.hint[NameWords.PAD + i]);
        }
        return hint;
    }

    private void learn(EntityExample example) {
        int[] gold = fill(example);
        int size = gold.length;
        if (size == 0) {
            return;
        }
        int[] forced = new int[size];
        Arrays.fill(forced, -1);
        search.run(words, forced);
        int worst = mostViolated(gold);
        if (worst >= 0) {
            int[] predicted = new int[size];
            search.trace(worst, predicted);
            for (int i = 0; i <= worst; i++) {
                boolean sameHistory = i < 1 || predicted[i - 1] == gold[i - 1];
                boolean same = sameHistory && predicted[i] == gold[i] && nameHint(predicted, i) == nameHint(gold, i);
                if (words.candidate[NameWords.PAD + i] && !(same && (i < 2 || predicted[i - 2] == gold[i - 2]))) {
                    extract(i, gold, nameHint(gold, i));
                    perceptron.update(features, gold[i], 1f);
                    extract(i, predicted, nameHint(predicted, i));
                    perceptron.update(features, predicted[i], -1f);
                }
            }
        }
        perceptron.step();
    }

    /** The word up to which the best labelling found leads the right one by most, -1 where it is the right one. */
    private int mostViolated(int[] gold) {
        int worst = -1;
        float largest = 0;
        float right = 0;
        boolean wrong = false;
        int[] found = new int[gold.length];
        search.trace(gold.length - 1, found);
        for (int i = 0; i < gold.length; i++) {
            wrong |= found[i] != gold[i];
        }
        for (int i = 0; wrong && i < gold.length; i++) {
            if (words.candidate[NameWords.PAD + i]) {
                extract(i, gold, nameHint(gold, i));
                perceptron.score(features, scores);
                right += scores[gold[i]];
                float lead = search.bestScore(i) - right;
                if (lead > largest || worst < 0) {
                    search.trace(i, found);
                    if (!Arrays.equals(found, 0, i + 1, gold, 0, i + 1)) {
                        largest = lead;
                        worst = i;
                    }
                }
            }
        }
        return worst;
    }
}
