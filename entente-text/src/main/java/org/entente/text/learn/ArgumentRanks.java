package org.entente.text.learn;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.text.frame.Role;
import org.entente.text.frame.TriggerKind;
import org.entente.text.mention.Mention;
import org.entente.text.mention.MentionKind;

/**
 * Which role of a frame holds the source and which the target of a type of claim: for each type, word class of the trigger
 * and role, the share of frames in which an actor in that role was the one; and by how much an actor of such a sort in that
 * role is likelier or less likely to be it, whatever the type: a place that stands "in" something acts more seldom than a state.
 */
@SuppressWarnings("EnumOrdinal")
final class ArgumentRanks {

    /** Below this share an actor is left out rather than taken for source or target. */
    private static final float LEAST = 0.25f;

    static final int KINDS = TriggerKind.values().length;
    private static final int PLAIN =
            (int) Arrays.stream(Role.values()).filter(Role::learned).count();
    static final int PLACES = 2 * PLAIN;

    private static final Set<Role> WHERE = EnumSet.of(Role.IN, Role.AT, Role.ON, Role.NEAR, Role.INSIDE, Role.OUTSIDE);

    /** Sorts of actors: their kinds, and pronouns of whatever kind. */
    static final int SORTS = ActorKind.values().length + 1;

    private final float[] sources;
    private final float[] targets;
    private final float[] sourceSorts;
    private final float[] targetSorts;

    /**
     * Ranks.
     *
     * @param sources for every label, kind of trigger and place, in this order, the place running fastest
     * @param targets likewise
     * @param sourceSorts factors for every place and sort of actor, the sort running fastest
     * @param targetSorts likewise
     */
    ArgumentRanks(float[] sources, float[] targets, float[] sourceSorts, float[] targetSorts) {
        this.sources = sources;
        this.targets = targets;
        this.sourceSorts = sourceSorts;
        this.targetSorts = targetSorts;
    }

    float[] sourceSorts() {
        return sourceSorts;
    }

    float[] targetSorts() {
        return targetSorts;
    }

    float[] sources() {
        return sources;
    }

    float[] targets() {
        return targets;
    }

    static int index(int label, TriggerKind kind, FrameView.Filled filled) {
        return (label * KINDS + kind.ordinal()) * PLACES + place(filled);
    }

    private static int place(FrameView.Filled filled) {
        return filled.role().ordinal() + (filled.inClause() ? PLAIN : 0);
    }

    static int sort(FrameView.Filled filled) {
        Mention mention = filled.actors().get(0);
        int sort = mention.kind() == MentionKind.PRONOUN
                ? SORTS - 1
                : mention.actors().get(0).kind().ordinal();
        return place(filled) * SORTS + sort;
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
            float source = i < 0
                    ? LEAST
                    : share(sources, sourceSorts, label, kind, view.filled().get(i));
            for (int j = -1; j < view.filled().size(); j++) {
                float target = j < 0
                        ? LEAST
                        : share(targets, targetSorts, label, kind, view.filled().get(j));
                float score = source * target;
                boolean somebody = !(i < 0 && j < 0) && !scene(view, i) && !aside(view, i) && !aside(view, j);
                if (score > bestScore && somebody && !clash(view, i, j)) {
                    bestScore = score;
                    best = new Choice(at(view, i), at(view, j));
                }
            }
        }
        return best;
    }

    private static float share(float[] shares, float[] sorts, int label, TriggerKind kind, FrameView.Filled filled) {
        return Math.min(1, shares[index(label, kind, filled)] * sorts[sort(filled)]);
    }

    private static Optional<FrameView.Filled> at(FrameView view, int index) {
        return index < 0 ? Optional.empty() : Optional.of(view.filled().get(index));
    }

    /** "were rounded up <b>in Tehran</b>": a land or town that tells where it happens does nothing. */
    private static boolean scene(FrameView view, int i) {
        return i >= 0
                && WHERE.contains(view.filled().get(i).role())
                && view.filled().get(i).actors().stream()
                        .allMatch(mention -> mention.kind() == MentionKind.NAME
                                && mention.actors().stream()
                                        .allMatch(actor ->
                                                actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.PLACE));
    }

    /** "hosts the rebels <b>despite Libya's</b> protests": what it is done in spite of has no part in it. */
    private static boolean aside(FrameView view, int i) {
        return i >= 0 && view.filled().get(i).role() == Role.DESPITE;
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
        return one.equals(other)
                || one.actors().stream()
                        .anyMatch(actor -> other.actors().stream()
                                .anyMatch(also -> actor.id().equals(also.id()) || placeOf(actor, also)));
    }

    /** A land and a place in it are not two sides: "Palestinian" and "the Gaza Strip". */
    private static boolean placeOf(Actor one, Actor other) {
        return (one.kind() == ActorKind.PLACE || other.kind() == ActorKind.PLACE)
                && (one.kind() == ActorKind.STATE || other.kind() == ActorKind.STATE)
                && !one.country().isEmpty()
                && one.country().equals(other.country())
                && one.sectors().isEmpty()
                && other.sectors().isEmpty();
    }
}
