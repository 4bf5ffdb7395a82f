package org.entente.text.learn;

import java.util.List;
import java.util.Optional;
import org.entente.text.frame.Role;
import org.entente.text.frame.TriggerKind;
import org.entente.text.mention.Mention;

/**
 * Which role of a frame holds the source and which the target of a type of claim: for each type, word class of the trigger
 * and role, the share of frames in which an actor in that role was the one.
 */
@SuppressWarnings("EnumOrdinal")
final class ArgumentRanks {

    /** Below this share an actor is left out rather than taken for source or target. */
    private static final float LEAST = 0.25f;

    static final int KINDS = TriggerKind.values().length;
    private static final int PLAIN = Role.values().length;
    static final int PLACES = 2 * PLAIN;

    private final float[] sources;
    private final float[] targets;

    /** Ranks for every label, kind of trigger and place, in this order, the place running fastest. */
    ArgumentRanks(float[] sources, float[] targets) {
        this.sources = sources;
        this.targets = targets;
    }

    float[] sources() {
        return sources;
    }

    float[] targets() {
        return targets;
    }

    static int index(int label, TriggerKind kind, FrameView.Filled filled) {
        int place = filled.role().ordinal() + (filled.inClause() ? PLAIN : 0);
        return (label * KINDS + kind.ordinal()) * PLACES + place;
    }

    /**
     * Source and target of a frame.
     *
     * @param who empty where nobody is likely
     * @param whom empty where nobody is likely
     */
    record Choice(Optional<FrameView.Filled> who, Optional<FrameView.Filled> whom) {

        List<Mention> source() {
            return who.map(FrameView.Filled::actors).orElse(List.of());
        }

        List<Mention> target() {
            return whom.map(FrameView.Filled::actors).orElse(List.of());
        }
    }

    /** The likeliest source and target of a frame that makes a claim of a type; never one mention for both. */
    Choice choose(int label, FrameView view) {
        Choice best = new Choice(Optional.empty(), Optional.empty());
        float bestScore = 0;
        TriggerKind kind = view.frame().kind();
        for (int i = -1; i < view.filled().size(); i++) {
            float source =
                    i < 0 ? LEAST : sources[index(label, kind, view.filled().get(i))];
            for (int j = -1; j < view.filled().size(); j++) {
                float target =
                        j < 0 ? LEAST : targets[index(label, kind, view.filled().get(j))];
                float score = source * target;
                if (score > bestScore && !(i < 0 && j < 0) && !clash(view, i, j)) {
                    bestScore = score;
                    best = new Choice(at(view, i), at(view, j));
                }
            }
        }
        return best;
    }

    private static Optional<FrameView.Filled> at(FrameView view, int index) {
        return index < 0 ? Optional.empty() : Optional.of(view.filled().get(index));
    }

    private static boolean clash(FrameView view, int i, int j) {
        if (i < 0 || j < 0) {
            return false;
        }
        return i == j
                || view.filled().get(i).actors().stream()
                        .anyMatch(one -> view.filled().get(j).actors().stream().anyMatch(other -> same(one, other)));
    }

    private static boolean same(Mention one, Mention other) {
        return one.equals(other) || one.actors().equals(other.actors());
    }
}
