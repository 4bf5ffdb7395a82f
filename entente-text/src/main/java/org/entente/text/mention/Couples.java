package org.entente.text.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which two have been spoken of together in a document, how often and when last. A text about two adversaries names them
 * together again and again; whoever mediates, reports or looks on changes. Bounded, so that time stays linear in the
 * document's length.
 */
final class Couples {

    private static final int CAPACITY = 48;

    /** Two that are spoken of together; in the order in which the text first named them together. */
    static final class Couple {

        final Referent one;
        final Referent other;
        private int weight;
        private int latest;

        private Couple(Referent one, Referent other) {
            this.one = one;
            this.other = other;
        }

        /** How much speaks for the two having to do with each other, in clauses. */
        int weight() {
            return weight;
        }

        /** The sentence in which they were last spoken of together. */
        int latest() {
            return latest;
        }

        boolean isOf(Referent first, Referent second) {
            return one == first && other == second || one == second && other == first;
        }
    }

    private final List<Couple> couples = new ArrayList<>(CAPACITY);

    /** Two have been spoken of together. */
    void note(Referent one, Referent other, int weight, int sentence) {
        if (one == other) {
            return;
        }
        @Nullable Couple couple = find(one, other);
        if (couple == null) {
            if (couples.size() == CAPACITY) {
                couples.remove(faintest(sentence));
            }
            couple = new Couple(one, other);
            couples.add(couple);
        }
        couple.weight += weight;
        couple.latest = sentence;
    }

    /** All that are remembered; not to be changed. */
    List<Couple> all() {
        return couples;
    }

    private @Nullable Couple find(Referent one, Referent other) {
        for (Couple couple : couples) {
            if (couple.isOf(one, other)) {
                return couple;
            }
        }
        return null;
    }

    private int faintest(int sentence) {
        int faintest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < couples.size(); i++) {
            int strength = 4 * couples.get(i).weight - (sentence - couples.get(i).latest);
            if (strength < least) {
                least = strength;
                faintest = i;
            }
        }
        return faintest;
    }
}
