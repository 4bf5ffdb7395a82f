package org.entente.nlp.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.EntityKind;
import org.entente.nlp.EntitySpan;
import org.entente.nlp.model.FeatureBuffer;
import org.entente.nlp.model.LinearModel;

/**
 * Finds the names in tagged sentences, from left to right, by a linear model; only words with a capital, a digit or of
 * time are looked at. One thread's working memory over a shared model.
 */
public final class EntityTagger {

    private final LinearModel model;
    private final NameWords words;
    private final FeatureBuffer features = new FeatureBuffer();
    private final LinearModel.Scratch sums = new LinearModel.Scratch();
    private final int[] scores = new int[Labels.COUNT + 4];
    private int[] labels = new int[256];

    public EntityTagger(EntityModel model) {
        this.model = model.weights();
        this.words = new NameWords(model.lexicon());
    }

    /**
     * The names in a sentence, in its order, none overlapping.
     *
     * @param forms its words
     * @param xposes their Penn Treebank tags
     * @param known for each word the kind of the name that it is known to be by itself, empty for all others
     */
    public List<EntitySpan> tag(List<String> forms, String[] xposes, List<Optional<EntityKind>> known) {
        int size = forms.size();
        if (labels.length < size) {
            labels = Arrays.copyOf(labels, 2 * size);
        }
        words.fill(forms, xposes);
        int previous = Labels.OUTSIDE;
        int beforePrevious = Labels.OUTSIDE;
        int nameHint = 0;
        for (int i = 0; i < size; i++) {
            int label = Labels.OUTSIDE;
            Optional<EntityKind> kind = known.get(i);
            if (kind.isPresent()) {
                label = Labels.begin(kind.get());
            } else if (words.candidate[NameWords.PAD + i]) {
                boolean closed = i > 0 && known.get(i - 1).isPresent();
                label = best(i, previous, beforePrevious, nameHint, closed);
            }
            labels[i] = label;
            nameHint = hint(nameHint, label, i);
            beforePrevious = previous;
            previous = label;
        }
        List<EntitySpan> spans = Labels.spans(labels, size);
        return words.allCapitals ? spans : joined(spans, known);
    }

    /** Joins names with nothing between them; the last word of an English name says what it names. */
    private static List<EntitySpan> joined(List<EntitySpan> spans, List<Optional<EntityKind>> known) {
        List<EntitySpan> joined = new ArrayList<>();
        for (EntitySpan span : spans) {
            EntitySpan last = joined.isEmpty() ? span : joined.get(joined.size() - 1);
            boolean joins = last.end() == span.first()
                    && last.kind() != EntityKind.TIME
                    && span.kind() != EntityKind.TIME
                    && known.get(span.first()).isEmpty()
                    && known.get(last.first()).isEmpty();
            if (joins) {
                joined.set(joined.size() - 1, new EntitySpan(last.first(), span.end(), span.kind()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private int best(int word, int previous, int beforePrevious, int nameHint, boolean closed) {
        features.clear();
        NameFeatures.add(words, word, previous, beforePrevious, nameHint, features);
        model.score(features, scores, sums);
        int best = Labels.OUTSIDE;
        for (int label = 1; label < Labels.COUNT; label++) {
            if (scores[label] > scores[best] && Labels.follows(label, closed ? Labels.OUTSIDE : previous)) {
                best = label;
            }
        }
        return best;
    }

    private int hint(int sofar, int label, int word) {
        return Labels.nameHint(sofar, label, words.hint[NameWords.PAD + word]);
    }
}
