package org.entente.nlp.parse;

import org.entente.nlp.model.FeatureBuffer;
import org.entente.nlp.model.FeatureHash;

/**
 * The features by which the kind of a move (shift, left or right arc) is chosen, after Zhang and Nivre (2011) with Brown clusters, marks between words
 * and prepositions added. s0, s1, s2 are the stack's top and the words below it; b0, b1, b2 the next words; l and r a
 * word's outermost dependents. Not safe for use by several threads.
 */
final class MoveFeatures {

    private final Configurations c;
    private final TaggedWords w;
    private final FeatureBuffer out;
    private int template;

    MoveFeatures(Configurations configurations, TaggedWords words, FeatureBuffer out) {
        this.c = configurations;
        this.w = words;
        this.out = out;
    }

    /** Replaces the buffer's content by the features of a configuration. */
    void extract(int state) {
        out.clear();
        template = 0;
        int none = w.none();
        int cell0 = c.top[state];
        int cell1 = cell0 < 0 ? -1 : c.cellBelow[cell0];
        int cell2 = cell1 < 0 ? -1 : c.cellBelow[cell1];
        int node0 = cell0 < 0 ? -1 : c.cellNode[cell0];
        int node1 = cell1 < 0 ? -1 : c.cellNode[cell1];
        int front = c.front[state];
        int s0 = node0 < 0 ? none : c.word[node0];
        int s1 = node1 < 0 ? none : c.word[node1];
        int s2 = cell2 < 0 ? none : c.word[c.cellNode[cell2]];
        int b0 = c.word[front];
        int b1 = b0 < w.size ? b0 + 1 : none;
        int b2 = b1 < w.size ? b1 + 1 : none;
        words(s0, s1, s2, b0, b1, b2);
        pairs(s0, b0);
        pairs(s1, s0);
        doubts(s0, s1, b0, b1);
        triples(s0, s1, s2, b0, b1, b2);
        surroundings(s0, s1, b0);
        dependents(node0, node1, front, s0, s1, b0);
        counts(node0, node1, front, s0, s1, b0);
    }

    private void words(int s0, int s1, int s2, int b0, int b1, int b2) {
        int[] word = w.word;
        int[] tag = w.tag;
        int[] cluster = w.cluster;
        one(word[s0], tag[s0]);
        one(tag[s0], cluster[s0]);
        one(word[s1], tag[s1]);
        one(tag[s1], cluster[s1]);
        one(word[b0], tag[b0]);
        one(tag[b0], cluster[b0]);
        one(word[b1], tag[b1]);
        one(tag[b1], cluster[b1]);
        one(word[b2], tag[b2]);
        one(word[s2], tag[s2]);
    }

    private void pairs(int x, int y) {
        int[] word = w.word;
        int[] tag = w.tag;
        int[] cluster = w.cluster;
        int[] path = w.path;
        out.add(FeatureHash.of(++template, word[x], tag[x], tag[y]));
        out.add(FeatureHash.of(++template, tag[x], word[y], tag[y]));
        out.add(FeatureHash.of(++template, word[x], word[y]));
        out.add(FeatureHash.of(++template, tag[x], tag[y]));
        out.add(FeatureHash.of(++template, cluster[x], cluster[y]));
        out.add(FeatureHash.of(++template, path[x], tag[x], path[y], tag[y]));
        out.add(FeatureHash.of(++template, word[x], tag[x], cluster[y]));
        out.add(FeatureHash.of(++template, cluster[x], word[y], tag[y]));
        int distance = distance(x, y);
        out.add(FeatureHash.of(++template, word[x], distance));
        out.add(FeatureHash.of(++template, tag[x], distance));
        out.add(FeatureHash.of(++template, word[y], distance));
        out.add(FeatureHash.of(++template, tag[y], distance));
        out.add(FeatureHash.of(++template, tag[x], tag[y], distance));
        out.add(FeatureHash.of(++template, tag[x], tag[y], w.between(x, y)));
    }

    /** Tags where the tagger was in doubt, with what could settle them, and whether a verb is still to come. */
    private void doubts(int s0, int s1, int b0, int b1) {
        int[] doubt = w.doubt;
        int[] tag = w.tag;
        int verbs = w.verbsFrom(b0);
        out.add(FeatureHash.of(++template, doubt[s0], tag[b0]));
        out.add(FeatureHash.of(++template, tag[s0], doubt[b0]));
        out.add(FeatureHash.of(++template, doubt[b0], tag[b1], tag[s0]));
        out.add(FeatureHash.of(++template, tag[b0], doubt[b1]));
        out.add(FeatureHash.of(++template, doubt[s1], doubt[s0]));
        out.add(FeatureHash.of(++template, w.word[b0], doubt[b0]));
        out.add(FeatureHash.of(++template, w.word[s0], doubt[s0]));
        out.add(FeatureHash.of(++template, tag[s0], tag[b0], verbs));
        out.add(FeatureHash.of(++template, tag[s1], tag[s0], verbs));
    }

    private int distance(int x, int y) {
        int distance = y - x;
        return distance <= 5 ? distance : distance <= 10 ? 6 : 7;
    }

    private void triples(int s0, int s1, int s2, int b0, int b1, int b2) {
        int[] word = w.word;
        int[] tag = w.tag;
        int[] path = w.path;
        out.add(FeatureHash.of(++template, tag[b0], tag[b1]));
        out.add(FeatureHash.of(++template, word[b0], tag[b1]));
        out.add(FeatureHash.of(++template, tag[b0], word[b1]));
        out.add(FeatureHash.of(++template, word[s0], word[b1]));
        out.add(FeatureHash.of(++template, tag[b0], tag[b1], tag[b2]));
        out.add(FeatureHash.of(++template, tag[s0], tag[b0], tag[b1]));
        out.add(FeatureHash.of(++template, word[s0], tag[b0], tag[b1]));
        out.add(FeatureHash.of(++template, tag[s0], word[b0], tag[b1]));
        out.add(FeatureHash.of(++template, tag[s0], tag[b0], word[b1]));
        out.add(FeatureHash.of(++template, tag[s0], tag[b0], tag[b1], tag[b2]));
        out.add(FeatureHash.of(++template, tag[s1], tag[s0], tag[b0]));
        out.add(FeatureHash.of(++template, word[s1], tag[s0], tag[b0]));
        out.add(FeatureHash.of(++template, tag[s1], word[s0], tag[b0]));
        out.add(FeatureHash.of(++template, tag[s1], tag[s0], word[b0]));
        out.add(FeatureHash.of(++template, path[s1], path[s0], path[b0]));
        out.add(FeatureHash.of(++template, tag[s1], tag[s0], tag[b0], tag[b1]));
        out.add(FeatureHash.of(++template, tag[s2], tag[s1], tag[s0]));
        out.add(FeatureHash.of(++template, tag[s2], tag[s1], tag[s0], tag[b0]));
        out.add(FeatureHash.of(++template, word[s1], word[b0]));
        out.add(FeatureHash.of(++template, tag[s1], tag[b0]));
        out.add(FeatureHash.of(++template, word[s1], tag[b0]));
        out.add(FeatureHash.of(++template, tag[s1], word[b0]));
        out.add(FeatureHash.of(++template, path[s1], path[b0], tag[s0]));
    }

    /** Tags next to the words that an arc would join. */
    private void surroundings(int s0, int s1, int b0) {
        int[] tag = w.tag;
        int none = w.none();
        int afterS0 = s0 < w.size ? s0 + 1 : none;
        int beforeS0 = s0 > 0 && s0 < w.size ? s0 - 1 : none;
        int afterS1 = s1 < w.size ? s1 + 1 : none;
        int beforeB0 = b0 > 0 ? b0 - 1 : none;
        out.add(FeatureHash.of(++template, tag[s0], tag[afterS0], tag[beforeB0], tag[b0]));
        out.add(FeatureHash.of(++template, tag[s1], tag[afterS1], tag[beforeS0], tag[s0]));
        out.add(FeatureHash.of(++template, tag[s0], tag[beforeS0], tag[b0]));
        out.add(FeatureHash.of(++template, w.word[beforeB0], tag[s0], tag[b0]));
    }

    private void dependents(int node0, int node1, int front, int s0, int s1, int b0) {
        int none = w.none();
        int s0l = node0 < 0 || c.left1[node0] < 0 ? none : c.left1[node0];
        int s0r = node0 < 0 || c.right1[node0] < 0 ? none : c.right1[node0];
        int s1l = node1 < 0 || c.left1[node1] < 0 ? none : c.left1[node1];
        int s1r = node1 < 0 || c.right1[node1] < 0 ? none : c.right1[node1];
        int b0l = c.left1[front] < 0 ? none : c.left1[front];
        int s0lLabel = node0 < 0 ? -2 : c.left1Label[node0];
        int s0rLabel = node0 < 0 ? -2 : c.right1Label[node0];
        int s1lLabel = node1 < 0 ? -2 : c.left1Label[node1];
        int s1rLabel = node1 < 0 ? -2 : c.right1Label[node1];
        int b0lLabel = c.left1Label[front];
        int[] tag = w.tag;
        int[] word = w.word;
        dependent(s0, s0l, s0lLabel, b0);
        dependent(s0, s0r, s0rLabel, b0);
        dependent(s1, s1l, s1lLabel, s0);
        dependent(s1, s1r, s1rLabel, s0);
        dependent(b0, b0l, b0lLabel, s0);
        out.add(FeatureHash.of(++template, tag[s1], tag[s0], tag[s0l]));
        out.add(FeatureHash.of(++template, tag[s1], tag[s0], tag[s0r]));
        out.add(FeatureHash.of(++template, word[s1], word[s0l], tag[s0]));
        out.add(FeatureHash.of(++template, tag[s1], word[s0l], tag[s0]));
        out.add(FeatureHash.of(++template, word[s1], word[s0l], w.cluster[s0]));
        out.add(FeatureHash.of(++template, word[s0l], word[s0], tag[s1]));
        out.add(FeatureHash.of(++template, word[s0l], tag[s0], word[b0]));
        out.add(FeatureHash.of(++template, tag[s0], s0lLabel, s0rLabel));
        out.add(FeatureHash.of(++template, tag[s1], s1lLabel, s1rLabel, tag[s0]));
        seconds(node0, s0, s0lLabel, s0rLabel, tag[b0]);
        seconds(node1, s1, s1lLabel, s1rLabel, tag[s0]);
        seconds(front, b0, b0lLabel, -1, tag[s0]);
    }

    private void dependent(int head, int dependent, int label, int other) {
        int[] tag = w.tag;
        int[] word = w.word;
        out.add(FeatureHash.of(++template, word[dependent], label));
        out.add(FeatureHash.of(++template, tag[head], tag[dependent], label));
        out.add(FeatureHash.of(++template, tag[head], tag[dependent], tag[other]));
        out.add(FeatureHash.of(++template, tag[head], word[dependent], tag[other]));
    }

    private void seconds(int node, int x, int leftLabel, int rightLabel, int other) {
        int left = node < 0 || c.left2[node] < 0 ? w.none() : c.left2[node];
        int right = node < 0 || c.right2[node] < 0 ? w.none() : c.right2[node];
        int secondLeft = node < 0 ? -2 : c.left2Label[node];
        int secondRight = node < 0 ? -2 : c.right2Label[node];
        out.add(FeatureHash.of(++template, w.tag[x], leftLabel, secondLeft, w.tag[left]));
        out.add(FeatureHash.of(++template, w.word[left], secondLeft, other));
        out.add(FeatureHash.of(++template, w.tag[x], rightLabel, secondRight, w.tag[right]));
    }

    /** How many dependents a word has, and with which relations: a second object is unlikely. */
    private void counts(int node0, int node1, int front, int s0, int s1, int b0) {
        long s0Left = node0 < 0 ? -1 : c.leftSet[node0];
        long s0Right = node0 < 0 ? -1 : c.rightSet[node0];
        long s1Left = node1 < 0 ? -1 : c.leftSet[node1];
        long s1Right = node1 < 0 ? -1 : c.rightSet[node1];
        long b0Left = c.leftSet[front];
        set(s0, s0Left);
        set(s0, s0Right);
        set(s1, s1Left);
        set(s1, s1Right);
        set(b0, b0Left);
        out.add(FeatureHash.of(++template, w.tag[s0], fold(s0Left), w.tag[s1], fold(s1Right)));
        out.add(FeatureHash.of(++template, w.tag[s0], fold(s0Left), w.tag[b0], fold(b0Left)));
        out.add(FeatureHash.of(++template, w.tag[s1], fold(s1Left), fold(s1Right), w.tag[s0]));
        int s0Count = node0 < 0 ? -1 : c.leftCount[node0] << 8 | c.rightCount[node0];
        int s1Count = node1 < 0 ? -1 : c.leftCount[node1] << 8 | c.rightCount[node1];
        int b0Count = c.leftCount[front];
        one(w.tag[s0], s0Count);
        one(w.tag[s1], s1Count);
        one(w.tag[b0], b0Count);
    }

    private void set(int x, long labels) {
        one(w.word[x], fold(labels));
        one(w.tag[x], fold(labels));
    }

    private static int fold(long labels) {
        return (int) (labels ^ (labels >>> 32) * 0x9E3779B1L);
    }

    private void one(int a, int b) {
        out.add(FeatureHash.of(++template, a, b));
    }
}
