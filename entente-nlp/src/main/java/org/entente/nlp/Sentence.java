package org.entente.nlp;

import java.util.List;

/**
 * A parsed sentence: its tokens with their place in the text, tags, lemmas and dependency tree, and its named entities.
 * Tokens are addressed by index from 0. Immutable; kept as parallel arrays because everything downstream walks over it.
 */
public final class Sentence {

    private final int[] begins;
    private final int[] ends;
    private final String[] forms;
    private final String[] lemmas;
    private final Upos[] uposes;
    private final String[] xposes;
    private final int[] heads;
    private final Relation[] relations;
    private final String[] markers;
    private final List<EntitySpan> entities;
    private final int[] children;
    private final int[] firstChild;
    private final int root;
    private final boolean cut;
    private final Readings readings;

    /**
     * Takes the arrays over; all have one element a token and are not changed afterwards.
     *
     * @param begins where each token begins in the text, a UTF-16 index
     * @param ends where each token ends, exclusive
     * @param heads index of each token's head, -1 for the one root
     * @throws IllegalArgumentException where the arrays differ in length or there is not exactly one root
     */
    public Sentence(
            int[] begins,
            int[] ends,
            String[] forms,
            String[] lemmas,
            Upos[] uposes,
            String[] xposes,
            int[] heads,
            Relation[] relations,
            List<EntitySpan> entities) {
        this(begins, ends, forms, lemmas, uposes, xposes, heads, relations, entities, false, Readings.none());
    }

    /**
     * The same for a sentence that may have been cut off for its length, and that can be understood in other ways.
     *
     * @param cut whether it goes on in the next
     * @param readings gives the other ways
     * @throws IllegalArgumentException where the arrays differ in length or there is not exactly one root
     */
    public Sentence(
            int[] begins,
            int[] ends,
            String[] forms,
            String[] lemmas,
            Upos[] uposes,
            String[] xposes,
            int[] heads,
            Relation[] relations,
            List<EntitySpan> entities,
            boolean cut,
            Readings readings) {
        this.cut = cut;
        this.readings = readings;
        this.begins = begins;
        this.ends = ends;
        this.forms = forms;
        this.lemmas = lemmas;
        this.uposes = uposes;
        this.xposes = xposes;
        this.heads = heads;
        this.relations = relations;
        this.entities = List.copyOf(entities);
        this.root = onlyRoot();
        this.firstChild = new int[size() + 1];
        this.children = gatherChildren();
        this.markers = gatherMarkers();
    }

    private int onlyRoot() {
        int n = forms.length;
        if (n == 0
                || begins.length != n
                || ends.length != n
                || lemmas.length != n
                || uposes.length != n
                || xposes.length != n
                || heads.length != n
                || relations.length != n) {
            throw new IllegalArgumentException("a sentence's arrays are empty or differ in length (" + n + " forms)");
        }
        int found = -1;
        for (int i = 0; i < n; i++) {
            if (heads[i] == -1) {
                if (found >= 0) {
                    throw new IllegalArgumentException("tokens " + found + " and " + i + " are both root");
                }
                found = i;
            }
        }
        if (found < 0) {
            throw new IllegalArgumentException("the sentence has no root");
        }
        return found;
    }

    private int[] gatherChildren() {
        for (int head : heads) {
            if (head >= 0) {
                firstChild[head + 1]++;
            }
        }
        for (int i = 0; i < size(); i++) {
            firstChild[i + 1] += firstChild[i];
        }
        int[] next = firstChild.clone();
        int[] gathered = new int[size() - 1];
        for (int i = 0; i < size(); i++) {
            if (heads[i] >= 0) {
                gathered[next[heads[i]]++] = i;
            }
        }
        return gathered;
    }

    private String[] gatherMarkers() {
        String[] gathered = new String[size()];
        for (int i = 0; i < size(); i++) {
            String marker = "";
            for (int k = firstChild[i]; k < firstChild[i + 1]; k++) {
                int child = children[k];
                if ((relations[child] == Relation.CASE || relations[child] == Relation.MARK) && marker.isEmpty()) {
                    marker = withFixed(child);
                }
            }
            gathered[i] = marker;
        }
        return gathered;
    }

    private String withFixed(int word) {
        String marker = lemmas[word];
        for (int k = firstChild[word]; k < firstChild[word + 1]; k++) {
            if (relations[children[k]] == Relation.FIXED) {
                marker = marker + "_" + lemmas[children[k]];
            }
        }
        return marker;
    }

    /** How many tokens there are, at least 1. */
    public int size() {
        return forms.length;
    }

    /** Whether it was cut off for its length and goes on in the next sentence. */
    public boolean cut() {
        return cut;
    }

    /** Other ways to understand the sentence; {@link Readings#none} where the parser gives none. */
    public Readings readings() {
        return readings;
    }

    /** Where the sentence begins in the text. */
    public int begin() {
        return begins[0];
    }

    /** Where the sentence ends in the text, exclusive. */
    public int end() {
        return ends[size() - 1];
    }

    /** Where a token begins in the text. */
    public int begin(int token) {
        return begins[token];
    }

    /** Where a token ends in the text, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    /** A token as written, typographic quotes and dashes made plain. */
    public String form(int token) {
        return forms[token];
    }

    /** Whether it ends as full sentences do and headlines do not: with a full stop, or with a semicolon before its next clause. */
    public boolean endsWithStop() {
        String last = forms[forms.length - 1];
        return last.equals(".") || last.equals(";");
    }

    /** A token's dictionary form; lower case except for proper nouns. */
    public String lemma(int token) {
        return lemmas[token];
    }

    /** A token's universal part of speech. */
    public Upos upos(int token) {
        return uposes[token];
    }

    /** A token's Penn Treebank tag, for instance {@code VBN}. */
    public String xpos(int token) {
        return xposes[token];
    }

    /** Index of a token's head, or -1 for the root. */
    public int head(int token) {
        return heads[token];
    }

    /** A token's relation to its head. */
    public Relation relation(int token) {
        return relations[token];
    }

    /**
     * The preposition or conjunction that introduces a token's phrase, lower case, several words joined by {@code _}
     * ("on", "because_of"); empty where there is none. With {@link #relation} it gives {@code obl:on}, {@code nmod:of}.
     */
    public String marker(int token) {
        return markers[token];
    }

    /** How many dependents a token has. */
    public int childCount(int token) {
        return firstChild[token + 1] - firstChild[token];
    }

    /** A token's n-th dependent, in the order of the sentence. */
    public int child(int token, int n) {
        return children[firstChild[token] + n];
    }

    /** A token's first dependent with a relation, or -1. */
    public int child(int token, Relation relation) {
        for (int k = firstChild[token]; k < firstChild[token + 1]; k++) {
            if (relations[children[k]] == relation) {
                return children[k];
            }
        }
        return -1;
    }

    /** Index of the root. */
    public int root() {
        return root;
    }

    /** The named entities, in the order of the sentence, none overlapping. */
    public List<EntitySpan> entities() {
        return entities;
    }
}
