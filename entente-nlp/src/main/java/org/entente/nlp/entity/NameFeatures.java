package org.entente.nlp.entity;

import org.entente.nlp.model.FeatureBuffer;
import org.entente.nlp.model.FeatureHash;

/** The features by which a word's label is chosen. */
final class NameFeatures {

    private NameFeatures() {}

    /** Adds the features of a word that do not depend on the labels before it. */
    static void addWord(NameWords w, int word, FeatureBuffer out) {
        int i = NameWords.PAD + word;
        int capitals = w.allCapitals ? 1 : 0;
        out.add(FeatureHash.of(100, w.lower[i]));
        out.add(FeatureHash.of(102, w.lower[i - 1], w.lower[i]));
        out.add(FeatureHash.of(103, w.lower[i], w.lower[i + 1]));
        out.add(FeatureHash.of(104, w.lower[i - 1]));
        out.add(FeatureHash.of(105, w.lower[i + 1]));
        out.add(FeatureHash.of(106, w.lower[i - 2]));
        out.add(FeatureHash.of(107, w.lower[i + 2]));
        out.add(FeatureHash.of(109, w.tag[i - 1], w.tag[i], w.tag[i + 1]));
        out.add(FeatureHash.of(110, w.tag[i + 1], w.tag[i + 2]));
        out.add(FeatureHash.of(112, w.shape[i - 1], w.shape[i], w.shape[i + 1]));
        out.add(FeatureHash.of(113, w.cluster[i]));
        out.add(FeatureHash.of(115, w.shortPath[i], w.shape[i]));
        out.add(FeatureHash.of(116, w.cluster[i - 1]));
        out.add(FeatureHash.of(117, w.cluster[i + 1]));
        out.add(FeatureHash.of(118, w.longPath[i - 1], w.longPath[i]));
        out.add(FeatureHash.of(119, w.longPath[i], w.longPath[i + 1]));
        out.add(FeatureHash.of(124, w.hint[i + 1], w.hint[i + 2]));
        out.add(FeatureHash.of(126, w.suffix(i, 4)));
        out.add(FeatureHash.of(127, w.suffix(i, 2), w.tag[i]));
        out.add(FeatureHash.of(128, w.prefix(i, 3)));
        out.add(FeatureHash.of(129, w.prefix(i, 4)));
        out.add(FeatureHash.of(132, w.tag[i], w.cluster[i], capitals));
        out.add(FeatureHash.of(133, w.lower[i - 1], w.tag[i], w.shape[i]));
        out.add(FeatureHash.of(134, w.lower[i + 1], w.tag[i], w.shape[i]));
        out.add(FeatureHash.of(138, w.caseHash(i)));
        out.add(FeatureHash.of(139, w.longPath[i - 1], w.hint[i - 1], w.hint[i]));
    }

    /**
     * Adds the features that depend on the labels before a word.
     *
     * @param previous label of the word before
     * @param nameHint what the words of the name so far hint at, 0 outside a name
     */
    static void addHistory(NameWords w, int word, int previous, int beforePrevious, int nameHint, FeatureBuffer out) {
        int i = NameWords.PAD + word;
        int capitals = w.allCapitals ? 1 : 0;
        int start = word == 0 ? 1 : 0;
        out.add(FeatureHash.of(101, w.lower[i], previous));
        out.add(FeatureHash.of(108, w.tag[i], previous));
        out.add(FeatureHash.of(111, w.shape[i], start, capitals, previous));
        out.add(FeatureHash.of(114, w.longPath[i], previous));
        out.add(FeatureHash.of(120, w.longPath[i + 1], previous));
        out.add(FeatureHash.of(121, w.hint[i], previous));
        out.add(FeatureHash.of(122, w.hint[i - 1], w.hint[i], previous));
        out.add(FeatureHash.of(123, w.hint[i], w.hint[i + 1], previous));
        out.add(FeatureHash.of(125, w.suffix(i, 3), previous));
        out.add(FeatureHash.of(130, previous, beforePrevious));
        out.add(FeatureHash.of(131, previous, nameHint, w.shape[i]));
        out.add(FeatureHash.of(135, headHint(w, i), w.shape[i], previous));
        out.add(FeatureHash.of(136, headHint(w, i), w.hint[i], previous));
        out.add(FeatureHash.of(137, lastOfRun(w, i), previous));
    }

    /** What the words that go on with capitals hint at: "Ministry of Defence", "Rapid Support Forces". */
    private static int headHint(NameWords w, int from) {
        int hints = 0;
        int end = Math.min(NameWords.PAD + w.size(), from + 6);
        for (int i = from + 1; i < end && w.candidate[i]; i++) {
            hints |= w.hint[i] & ~Hints.LINK;
        }
        return hints;
    }

    /** The last word of the run of capitals, which in English is mostly the head of the name. */
    private static int lastOfRun(NameWords w, int from) {
        int last = from;
        int end = Math.min(NameWords.PAD + w.size(), from + 8);
        while (last + 1 < end && w.candidate[last + 1] && (w.hint[last + 1] & Hints.LINK) == 0) {
            last++;
        }
        return last == from ? 0 : w.lower[last];
    }
}
