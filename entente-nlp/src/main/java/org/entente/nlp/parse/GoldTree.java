package org.entente.nlp.parse;

import java.util.List;
import org.entente.nlp.Relation;

/** A sentence for the parser to learn from. */
public final class GoldTree {

    private final List<String> forms;
    private final int[] tags;
    private final int[] doubts;
    private final int[] heads;
    private final Relation[] relations;

    /**
     * Takes the arrays over.
     *
     * @param forms the words
     * @param tags a tagger's tags for them, with such errors as it makes on unknown text
     * @param doubts the tags again, or the two best where the tagger was in doubt
     * @param heads index of each word's head, the number of words for the root
     * @param relations each word's relation to its head
     */
    public GoldTree(List<String> forms, int[] tags, int[] doubts, int[] heads, Relation[] relations) {
        this.forms = forms;
        this.tags = tags;
        this.doubts = doubts;
        this.heads = heads;
        this.relations = relations;
    }

    List<String> forms() {
        return forms;
    }

    int[] tags() {
        return tags;
    }

    int[] doubts() {
        return doubts;
    }

    int[] heads() {
        return heads;
    }

    Relation[] relations() {
        return relations;
    }
}
