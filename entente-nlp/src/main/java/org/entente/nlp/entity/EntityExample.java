package org.entente.nlp.entity;

import java.util.List;
import org.entente.nlp.EntitySpan;

/**
 * A sentence to learn names from.
 *
 * @param forms its words, plain
 * @param xposes their Penn Treebank tags, best as a tagger that did not see them gives them
 * @param spans the names in it, none overlapping
 */
public record EntityExample(List<String> forms, List<String> xposes, List<EntitySpan> spans) {

    public EntityExample {
        forms = List.copyOf(forms);
        xposes = List.copyOf(xposes);
        spans = List.copyOf(spans);
        if (forms.size() != xposes.size()) {
            throw new IllegalArgumentException(forms.size() + " words have " + xposes.size() + " tags");
        }
    }
}
