package org.entente.nlp.entity;

import org.entente.nlp.model.FeatureBuffer;

/**
 * Searches the best labels of a sentence's words from left to right, keeping a few partial labellings at each word, so
 * that a word that speaks late ("... Liberation Army") can still decide about the words before it.
 */
final class NameSearch {

    static final int WIDTH = 4;

    /** Sums the weights of features into a score for each label. */
    @FunctionalInterface
    interface Scorer {
        void score(FeatureBuffer features, float[] scores);
    }

    private final Scorer scorer;
    private final FeatureBuffer features = new FeatureBuffer();
    private final float[] wordScores = new float[Labels.COUNT + 4];
    private final float[] historyScores = new float[Labels.COUNT + 4];
    private int[] labels = new int[0];
    private int[] from = new int[0];
    private int[] hints = new int[0];
    private float[] scores = new float[0];
    private int[] counts = new int[0];

    NameSearch(Scorer scorer) {
        this.scorer = scorer;
    }

    /**
     * Searches a sentence.
     *
     * @param forced for each word the label that it has in any case, or -1
     */
    void run(NameWords words, int[] forced) {
        int size = words.size();
        if (counts.length < size) {
            labels = new int[2 * size * WIDTH];
            from = new int[2 * size * WIDTH];
            hints = new int[2 * size * WIDTH];
            scores = new float[2 * size * WIDTH];
            counts = new int[2 * size];
        }
        for (int i = 0; i < size; i++) {
            counts[i] = 0;
            int hint = words.hint[NameWords.PAD + i];
            int items = i == 0 ? 1 : counts[i - 1];
            boolean open = forced[i] < 0 && words.candidate[NameWords.PAD + i];
            if (open) {
                scoreWord(words, i);
            }
            for (int item = 0; item < items; item++) {
                if (open) {
                    expand(words, i, item, hint, i > 0 && forced[i - 1] >= 0);
                } else {
                    int label = Math.max(forced[i], Labels.OUTSIDE);
                    add(i, item, label, score(i - 1, item), Labels.nameHint(hint(i - 1, item), label, hint));
                }
            }
        }
    }

    private void scoreWord(NameWords words, int i) {
        features.clear();
        NameFeatures.addWord(words, i, features);
        scorer.score(features, wordScores);
    }

    private void expand(NameWords words, int i, int item, int hint, boolean closed) {
        int previous = label(i - 1, item);
        int nameHint = hint(i - 1, item);
        features.clear();
        NameFeatures.addHistory(words, i, previous, label(i - 2, i > 0 ? origin(i - 1, item) : 0), nameHint, features);
        scorer.score(features, historyScores);
        float before = score(i - 1, item);
        for (int label = 0; label < Labels.COUNT; label++) {
            if (Labels.follows(label, closed ? Labels.OUTSIDE : previous)) {
                float total = before + wordScores[label] + historyScores[label];
                add(i, item, label, total, Labels.nameHint(nameHint, label, hint));
            }
        }
    }

    /** Puts a partial labelling among the best of its word, unless one that cannot be told from it is better. */
    private void add(int word, int item, int label, float total, int nameHint) {
        int base = word * WIDTH;
        int count = counts[word];
        int place = count;
        int twin = -1;
        int previous = label(word - 1, item);
        for (int k = 0; k < count; k++) {
            boolean same = labels[base + k] == label
                    && hints[base + k] == nameHint
                    && label(word - 1, from[base + k]) == previous;
            twin = same ? k : twin;
        }
        if (twin >= 0) {
            if (scores[base + twin] >= total) {
                return;
            }
            place = twin;
        } else if (count < WIDTH) {
            counts[word]++;
        } else if (scores[base + WIDTH - 1] >= total) {
            return;
        } else {
            place = WIDTH - 1;
        }
        while (place > 0 && scores[base + place - 1] < total) {
            move(base + place - 1, base + place);
            place--;
        }
        labels[base + place] = label;
        from[base + place] = item;
        scores[base + place] = total;
        hints[base + place] = nameHint;
    }

    private void move(int source, int target) {
        labels[target] = labels[source];
        from[target] = from[source];
        scores[target] = scores[source];
        hints[target] = hints[source];
    }

    private int label(int word, int item) {
        return word < 0 ? Labels.OUTSIDE : labels[word * WIDTH + item];
    }

    private int origin(int word, int item) {
        return from[word * WIDTH + item];
    }

    private int hint(int word, int item) {
        return word < 0 ? 0 : hints[word * WIDTH + item];
    }

    private float score(int word, int item) {
        return word < 0 ? 0f : scores[word * WIDTH + item];
    }

    /** The score of the best partial labelling up to a word. */
    float bestScore(int word) {
        return scores[word * WIDTH];
    }

    /** Writes the labels of the best partial labelling up to a word. */
    void trace(int word, int[] target) {
        int item = 0;
        for (int i = word; i >= 0; i--) {
            target[i] = labels[i * WIDTH + item];
            item = from[i * WIDTH + item];
        }
    }
}
