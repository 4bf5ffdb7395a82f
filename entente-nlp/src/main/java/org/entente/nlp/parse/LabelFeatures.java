package org.entente.nlp.parse;

import org.entente.nlp.model.FeatureBuffer;
import org.entente.nlp.model.FeatureHash;

/**
 * The features by which the relation of an arc is chosen: the two words it joins (h the head, d the dependent, which is
 * the stack's top), their dependents so far and their neighbours. Not safe for use by several threads.
 */
final class LabelFeatures {

    private final Configurations c;
    private final TaggedWords w;
    private final FeatureBuffer out;
    private int template;

    LabelFeatures(Configurations configurations, TaggedWords words, FeatureBuffer out) {
        this.c = configurations;
        this.w = words;
        this.out = out;
    }

    /** Replaces the buffer's content by the features of a left or right arc in a configuration. */
    void extract(int state, boolean left) {
        out.clear();
        int cell = c.top[state];
        int dependent = c.cellNode[cell];
        int head = left ? c.front[state] : c.cellNode[c.cellBelow[cell]];
        template = left ? 1000 : 2000;
        words(c.word[head], c.word[dependent]);
        surroundings(c.word[head], c.word[dependent]);
        dependents(head, dependent, c.word[head], c.word[dependent]);
    }

    private void words(int h, int d) {
        int[] word = w.word;
        int[] tag = w.tag;
        int[] cluster = w.cluster;
        add(word[d]);
        add(tag[d]);
        add(cluster[d], tag[d]);
        add(word[d], tag[d]);
        add(word[h]);
        add(tag[h]);
        add(cluster[h], tag[h]);
        add(word[h], tag[h]);
        add(word[h], word[d]);
        add(word[h], tag[d]);
        add(tag[h], word[d]);
        add(tag[h], tag[d]);
        add(cluster[h], cluster[d]);
        add(tag[h], cluster[d], tag[d]);
        add(word[h], cluster[d], tag[d]);
        add(cluster[h], word[d], tag[d]);
        add(w.path[h], tag[h], w.path[d], tag[d]);
        int distance = Math.min(4, Math.abs(h - d));
        add(distance, tag[h], tag[d]);
        add(w.between(Math.min(h, d), Math.max(h, d)), tag[h], tag[d]);
    }

    private void surroundings(int h, int d) {
        int[] tag = w.tag;
        int none = w.none();
        int beforeH = h > 0 ? h - 1 : none;
        int afterH = h < w.size ? h + 1 : none;
        int beforeD = d > 0 ? d - 1 : none;
        int afterD = d + 1;
        add(tag[d], tag[afterD]);
        add(tag[d], tag[beforeD]);
        add(tag[d], w.word[beforeD]);
        add(tag[d], w.word[afterD]);
        add(tag[h], tag[d], tag[afterD]);
        add(tag[h], tag[d], tag[beforeD]);
        add(tag[h], tag[d], tag[beforeH]);
        add(tag[h], tag[d], tag[afterH]);
    }

    private void dependents(int head, int dependent, int h, int d) {
        int none = w.none();
        int[] word = w.word;
        int[] tag = w.tag;
        int dl = c.left1[dependent] < 0 ? none : c.left1[dependent];
        int dl2 = c.left2[dependent] < 0 ? none : c.left2[dependent];
        int dr = c.right1[dependent] < 0 ? none : c.right1[dependent];
        int hl = c.left1[head] < 0 ? none : c.left1[head];
        int hr = c.right1[head] < 0 ? none : c.right1[head];
        int dlLabel = c.left1Label[dependent];
        int hlLabel = c.left1Label[head];
        int hrLabel = c.right1Label[head];
        int dLeft = fold(c.leftSet[dependent]);
        int dRight = fold(c.rightSet[dependent]);
        int hLeft = fold(c.leftSet[head]);
        int hRight = fold(c.rightSet[head]);
        add(tag[d], word[dl], dlLabel);
        add(tag[h], tag[d], word[dl]);
        add(word[h], word[dl], tag[d]);
        add(word[d], word[dl], tag[h]);
        add(w.cluster[h], word[dl], w.path[d]);
        add(tag[d], word[dl2], tag[h]);
        add(tag[d], c.right1Label[dependent], word[dr]);
        add(tag[d], dLeft, tag[h]);
        add(tag[d], dRight, tag[h]);
        add(tag[d], dLeft, dRight, tag[h]);
        add(word[d], dLeft);
        add(tag[h], hLeft, tag[d]);
        add(tag[h], hRight, tag[d]);
        add(word[h], hLeft, tag[d]);
        add(word[h], hRight, tag[d]);
        add(w.cluster[h], hRight, tag[d]);
        add(tag[h], hlLabel, word[hl], tag[d]);
        add(tag[h], hrLabel, word[hr], tag[d]);
        add(word[h], word[hr], tag[d]);
        add(tag[h], hLeft, hRight, tag[d]);
        add(tag[h], hLeft, dLeft, tag[d]);
        add(tag[h], hRight, dLeft, tag[d]);
    }

    private static int fold(long labels) {
        return (int) (labels ^ (labels >>> 32) * 0x9E3779B1L);
    }

    private void add(int a) {
        out.add(FeatureHash.of(++template, a));
    }

    private void add(int a, int b) {
        out.add(FeatureHash.of(++template, a, b));
    }

    private void add(int a, int b, int e) {
        out.add(FeatureHash.of(++template, a, b, e));
    }

    private void add(int a, int b, int e, int f) {
        out.add(FeatureHash.of(++template, a, b, e, f));
    }
}
