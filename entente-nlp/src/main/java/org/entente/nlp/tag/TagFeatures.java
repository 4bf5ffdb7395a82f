package org.entente.nlp.tag;

import org.entente.nlp.model.FeatureBuffer;
import org.entente.nlp.model.FeatureHash;

/** The features by which a word's tag is chosen: its spelling and surroundings, and the two tags before it. */
final class TagFeatures {

    private TagFeatures() {}

    /** Features that do not depend on other words' tags. */
    static void addWordFeatures(Words w, int word, FeatureBuffer out) {
        int i = Words.PAD + word;
        int[] lower = w.lower;
        int[] longPath = w.longPath;
        int[] cluster = w.cluster;
        int[] tagClass = w.tagClass;
        out.add(FeatureHash.of(1, 0));
        out.add(FeatureHash.of(2, lower[i]));
        out.add(FeatureHash.of(3, w.form[i]));
        out.add(FeatureHash.of(4, lower[i - 1]));
        out.add(FeatureHash.of(5, lower[i + 1]));
        out.add(FeatureHash.of(6, lower[i - 2]));
        out.add(FeatureHash.of(7, lower[i + 2]));
        out.add(FeatureHash.of(8, lower[i - 1], lower[i]));
        out.add(FeatureHash.of(9, lower[i], lower[i + 1]));
        out.add(FeatureHash.of(10, lower[i - 1], lower[i + 1]));
        for (int k = 0; k < 4; k++) {
            out.add(FeatureHash.of(11 + k, w.prefixes[4 * i + k]));
            out.add(FeatureHash.of(15 + k, w.suffixes[4 * i + k]));
        }
        int first = word == 0 ? 1 : 0;
        out.add(FeatureHash.of(19, w.shape[i], first, w.caseStyle));
        out.add(FeatureHash.of(20, w.shape[i], w.suffixes[4 * i + 1]));
        out.add(FeatureHash.of(21, w.shape[i - 1], w.shape[i], w.shape[i + 1]));
        out.add(FeatureHash.of(22, cluster[i]));
        out.add(FeatureHash.of(23, longPath[i]));
        out.add(FeatureHash.of(24, w.shortPath[i]));
        out.add(FeatureHash.of(25, cluster[i - 1]));
        out.add(FeatureHash.of(26, cluster[i + 1]));
        out.add(FeatureHash.of(27, longPath[i + 2]));
        out.add(FeatureHash.of(28, longPath[i - 1], longPath[i]));
        out.add(FeatureHash.of(29, longPath[i], longPath[i + 1]));
        out.add(FeatureHash.of(30, longPath[i - 1], longPath[i + 1], tagClass[i]));
        out.add(FeatureHash.of(31, tagClass[i], w.shape[i]));
        out.add(FeatureHash.of(32, tagClass[i - 1], tagClass[i]));
        out.add(FeatureHash.of(33, tagClass[i], tagClass[i + 1]));
        out.add(FeatureHash.of(34, tagClass[i + 1], tagClass[i + 2]));
        out.add(FeatureHash.of(35, tagClass[i], tagClass[i + 1], tagClass[i + 2]));
        out.add(FeatureHash.of(36, tagClass[i], lower[i + 1]));
        out.add(FeatureHash.of(37, w.caseStyle, w.longPath[i], w.shape[i]));
        out.add(FeatureHash.of(38, w.suffixes[4 * i + 2], w.suffixes[4 * (i + 1) + 2]));
        out.add(FeatureHash.of(39, w.suffixes[4 * (i - 1) + 2], w.suffixes[4 * i + 2]));
    }

    /** Features with the tags of the two words before. */
    static void addTagFeatures(Words w, int word, int previous, int beforePrevious, FeatureBuffer out) {
        int i = Words.PAD + word;
        out.add(FeatureHash.of(61, previous));
        out.add(FeatureHash.of(62, previous, beforePrevious));
        out.add(FeatureHash.of(63, previous, w.lower[i]));
        out.add(FeatureHash.of(64, previous, w.tagClass[i]));
        out.add(FeatureHash.of(65, previous, w.lower[i + 1]));
        out.add(FeatureHash.of(66, previous, w.tagClass[i + 1], w.tagClass[i]));
        out.add(FeatureHash.of(67, previous, beforePrevious, w.tagClass[i]));
        out.add(FeatureHash.of(68, previous, beforePrevious, w.lower[i]));
        out.add(FeatureHash.of(69, previous, w.cluster[i]));
        out.add(FeatureHash.of(70, previous, w.longPath[i + 1], w.longPath[i]));
        out.add(FeatureHash.of(71, previous, w.suffixes[4 * i + 2], w.shape[i]));
        out.add(FeatureHash.of(72, previous, w.lower[i - 1], w.tagClass[i]));
        out.add(FeatureHash.of(73, beforePrevious, w.tagClass[i]));
    }
}
