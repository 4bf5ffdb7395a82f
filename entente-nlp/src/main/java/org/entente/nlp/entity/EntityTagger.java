package org.entente.nlp.entity;

import java.util.List;
import java.util.Optional;
import org.entente.nlp.EntityKind;
import org.entente.nlp.EntitySpan;
import org.entente.nlp.model.LinearModel;

/**
 * Finds the names in tagged sentences by a linear model and a small beam; only words with a capital, a digit or of time
 * are looked at. One thread's working memory over a shared model.
 */
public final class EntityTagger {

    private final NameWords words;
    private final NameSearch search;
    private int[] forced = new int[256];
    private int[] labels = new int[256];

    public EntityTagger(EntityModel model) {
        this.words = new NameWords(model.lexicon());
        LinearModel weights = model.weights();
        LinearModel.Scratch sums = new LinearModel.Scratch();
        int[] rounded = new int[Labels.COUNT + 4];
        this.search = new NameSearch((features, scores) -> {
            weights.score(features, rounded, sums);
            for (int label = 0; label < Labels.COUNT; label++) {
                scores[label] = rounded[label];
            }
        });
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
        if (size == 0) {
            return List.of();
        }
        if (labels.length < size) {
            forced = new int[2 * size];
            labels = new int[2 * size];
        }
        for (int i = 0; i < size; i++) {
            forced[i] = known.get(i).map(Labels::begin).orElse(-1);
        }
        words.fill(forms, xposes);
        search.run(words, forced);
        search.trace(size - 1, labels);
        return Labels.spans(labels, size);
    }
}
