package org.entente.nlp.tag;

import org.entente.nlp.model.FeatureBuffer;
import org.entente.nlp.model.LinearModel;

/**
 * Chooses a tag for each word of a sentence, from left to right, by a linear model. Immutable; each thread brings its
 * own {@link Scratch}.
 */
public final class Tagger {

    /** Stands for the tag before the first word. */
    static final int NONE = -1;

    /** A lead of the best tag, in units of the weights, below which three of four errors are: a tenth of all words. */
    private static final float NARROW = 28f;

    private final LinearModel model;

    public Tagger(LinearModel model) {
        this.model = model;
    }

    /** One thread's working memory. */
    public static final class Scratch {
        private final FeatureBuffer features = new FeatureBuffer();
        private final LinearModel.Scratch sums = new LinearModel.Scratch();
        private int[] scores = new int[0];

        int[] scores(int labels) {
            if (scores.length < labels + 4) {
                scores = new int[labels + 4];
            }
            return scores;
        }
    }

    /**
     * Tags a sentence.
     *
     * @param fixed for each word a tag that it has in any case, or -1
     * @param tags receives the tags
     * @param doubts receives for each word its tag where that is certain, else a number that stands for the two best
     */
    public void tag(Words words, int[] fixed, int[] tags, int[] doubts, Scratch scratch) {
        int narrow = Math.round(NARROW / model.unit());
        int[] scores = scratch.scores(model.labels());
        int previous = NONE;
        int beforePrevious = NONE;
        for (int i = 0; i < words.size(); i++) {
            int tag = fixed[i] >= 0 ? fixed[i] : words.onlyTag[Words.PAD + i];
            int doubt = tag;
            if (tag < 0) {
                scratch.features.clear();
                TagFeatures.addWordFeatures(words, i, scratch.features);
                TagFeatures.addTagFeatures(words, i, previous, beforePrevious, scratch.features);
                model.score(scratch.features, scores, scratch.sums);
                tag = best(scores, model.labels(), -1);
                int second = best(scores, model.labels(), tag);
                boolean certain = scores[tag] - scores[second] >= narrow;
                doubt = certain ? tag : (tag + 1) * model.labels() + second;
            }
            tags[i] = tag;
            doubts[i] = doubt;
            beforePrevious = previous;
            previous = tag;
        }
    }

    private static int best(int[] scores, int labels, int except) {
        int best = except == 0 ? 1 : 0;
        for (int label = best + 1; label < labels; label++) {
            if (scores[label] > scores[best] && label != except) {
                best = label;
            }
        }
        return best;
    }
}
