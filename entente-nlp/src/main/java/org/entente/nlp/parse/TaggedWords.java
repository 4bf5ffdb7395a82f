package org.entente.nlp.parse;

import org.entente.nlp.tag.Words;

/**
 * A tagged sentence as the parser sees it: columns of numbers, with one place after the last word for the root and one
 * more for "no word". Reused from sentence to sentence.
 */
public final class TaggedWords {

    private static final int ROOT_VALUE = 0x3C6EF372;
    private static final int NONE_VALUE = 0x78DDE6E4;

    int size;
    int[] word = new int[0];
    int[] tag = new int[0];
    int[] doubt = new int[0];
    int[] cluster = new int[0];
    int[] path = new int[0];
    private int[] marks = new int[0];

    /**
     * Takes in a sentence.
     *
     * @param tags each word's tag
     * @param doubts each word's tag again, or the two best where the tagger was in doubt
     * @param kinds for each tag what it counts for between two words, see {@link #between}
     */
    public void fill(Words words, int[] tags, int[] doubts, TagKinds kinds) {
        size = words.size();
        if (word.length < size + 2) {
            int capacity = 2 * (size + 2);
            word = new int[capacity];
            tag = new int[capacity];
            doubt = new int[capacity];
            cluster = new int[capacity];
            path = new int[capacity];
            marks = new int[capacity];
        }
        for (int i = 0; i < size; i++) {
            word[i] = words.identity(i);
            tag[i] = tags[i];
            doubt[i] = doubts[i];
            cluster[i] = words.cluster(i);
            path[i] = words.clusterPath(i);
            marks[i + 1] = marks[i] + kinds.count(tags[i]);
        }
        edge(size, ROOT_VALUE);
        edge(size + 1, NONE_VALUE);
    }

    private void edge(int at, int value) {
        word[at] = value;
        tag[at] = value;
        doubt[at] = value;
        cluster[at] = value;
        path[at] = value;
    }

    /** The place of the root. */
    int root() {
        return size;
    }

    /** The place that stands for no word. */
    int none() {
        return size + 1;
    }

    /** How many verbs, commas, conjunctions and stops stand between two words, each at most 3; two bits a kind. */
    int between(int left, int right) {
        if (left >= size || right > size || left + 1 >= right) {
            return 0;
        }
        int counts = marks[right] - marks[left + 1];
        int packed = 0;
        for (int kind = 0; kind < TagKinds.KINDS; kind++) {
            packed = packed << 2 | Math.min(3, counts >>> (8 * kind) & 0xFF);
        }
        return packed;
    }

    /** How many verbs stand at a place and after it, at most 3. */
    int verbsFrom(int at) {
        return Math.min(3, (marks[size] - marks[at]) & 0xFF);
    }
}
