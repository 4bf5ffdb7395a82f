package org.entente.nlp.parse;

import java.util.Arrays;
import org.entente.nlp.Relation;

/** A tagging and a tree that a sentence could have. The arrays are not to be changed. */
public final class Candidate {

    private final int[] tags;
    private final int[] heads;
    private final Relation[] relations;
    private final double margin;

    Candidate(int[] tags, int[] heads, Relation[] relations, double margin) {
        this.tags = tags;
        this.heads = heads;
        this.relations = relations;
        this.margin = margin;
    }

    /** Each word's tag, a number in the model's set. */
    public int[] tags() {
        return tags;
    }

    /** Each word's head, -1 for the root. */
    public int[] heads() {
        return heads;
    }

    /** Each word's relation to its head. */
    public Relation[] relations() {
        return relations;
    }

    /** How far its tree and its tags together score below those of the first reading, in units of the weights. */
    public double margin() {
        return margin;
    }

    boolean sameTree(Candidate other) {
        return Arrays.equals(heads, other.heads) && Arrays.equals(relations, other.relations);
    }
}
