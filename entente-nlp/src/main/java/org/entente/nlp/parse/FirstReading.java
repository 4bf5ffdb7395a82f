package org.entente.nlp.parse;

import org.entente.nlp.Relation;

/** The tagging and the tree that the parser gave a sentence, and all that a search for others starts from. */
public final class FirstReading {

    final int[] doubts;
    final double score;
    private final int[] tags;
    private final int[] heads;
    private final Relation[] relations;

    FirstReading(int[] tags, int[] doubts, int[] heads, Relation[] relations, double score) {
        this.tags = tags;
        this.doubts = doubts;
        this.heads = heads;
        this.relations = relations;
        this.score = score;
    }

    Candidate candidate() {
        return new Candidate(tags, heads, relations, 0);
    }
}
