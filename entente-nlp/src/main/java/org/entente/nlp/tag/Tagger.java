package org.entente.nlp.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    public static final float NARROW = 28f;

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
                score(words, i, previous, beforePrevious, scratch);
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

    private void score(Words words, int word, int previous, int beforePrevious, Scratch scratch) {
        scratch.features.clear();
        TagFeatures.addWordFeatures(words, word, scratch.features);
        TagFeatures.addTagFeatures(words, word, previous, beforePrevious, scratch.features);
        model.score(scratch.features, scratch.scores(model.labels()), scratch.sums);
    }

    /**
     * The other tags that a word of a tagged sentence could have, the nearest first; none for a word whose tag is always
     * the same.
     *
     * @param tags the sentence's tags
     * @param limit the largest lead of the word's tag over those to be given; {@link #NARROW} is where doubt ends
     */
    public List<OtherTag> others(Words words, int[] tags, int word, float limit, Scratch scratch) {
        List<OtherTag> others = new ArrayList<>();
        if (words.onlyTag[Words.PAD + word] < 0) {
            int previous = word > 0 ? tags[word - 1] : NONE;
            score(words, word, previous, word > 1 ? tags[word - 2] : NONE, scratch);
            int[] scores = scratch.scores(model.labels());
            for (int tag = 0; tag < model.labels(); tag++) {
                float lead = (scores[tags[word]] - scores[tag]) * model.unit();
                if (tag != tags[word] && lead <= limit) {
                    others.add(new OtherTag(word, tag, lead));
                }
            }
            others.sort(Comparator.comparingDouble(OtherTag::lead));
        }
        return others;
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
