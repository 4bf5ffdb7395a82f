package org.entente.nlp.entity;

import java.util.ArrayList;
import java.util.List;
import org.entente.nlp.EntityKind;
import org.entente.nlp.EntitySpan;

/** Numbers for "outside a name", "begins a name of a kind" and "goes on with it" (the scheme called BIO). */
final class Labels {

    static final int OUTSIDE = 0;

    private static final List<EntityKind> KINDS = List.of(EntityKind.values());

    static final int COUNT = 1 + 2 * KINDS.size();

    private Labels() {}

    static int begin(EntityKind kind) {
        return 1 + 2 * KINDS.indexOf(kind);
    }

    static boolean isBegin(int label) {
        return (label & 1) == 1;
    }

    static boolean isInside(int label) {
        return label > 0 && (label & 1) == 0;
    }

    /** Whether a label may follow another: a name goes on only with its own kind. */
    static boolean follows(int label, int previous) {
        return !isInside(label) || previous == label || previous == label - 1;
    }

    static EntityKind kind(int label) {
        return KINDS.get((label - 1) / 2);
    }

    /** What the words of a name so far hint at, after one more word. */
    static int nameHint(int sofar, int label, int wordHint) {
        if (label == OUTSIDE) {
            return 0;
        }
        return (isBegin(label) ? 0 : sofar) | (wordHint & ~Hints.LINK);
    }

    static int[] of(int size, List<EntitySpan> spans) {
        int[] labels = new int[size];
        for (EntitySpan span : spans) {
            for (int i = span.first(); i < span.end(); i++) {
                labels[i] = begin(span.kind()) + (i > span.first() ? 1 : 0);
            }
        }
        return labels;
    }

    static List<EntitySpan> spans(int[] labels, int size) {
        List<EntitySpan> spans = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (isBegin(labels[i])) {
                int end = i + 1;
                while (end < size && labels[end] == labels[i] + 1) {
                    end++;
                }
                spans.add(new EntitySpan(i, end, kind(labels[i])));
            }
        }
        return spans;
    }
}
