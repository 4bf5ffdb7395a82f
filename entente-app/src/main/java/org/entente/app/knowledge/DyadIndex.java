package org.entente.app.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.relation.Dyad;
import org.entente.store.DyadCount;

/** The dyads of one snapshot from one perspective, and who is in them. */
final class DyadIndex {

    private final String snapshot;
    private final List<DyadCount> dyads;
    private final Map<String, List<DyadCount>> byActor = new HashMap<>();
    private final List<ActorStanding> actors;
    private final Optional<LocalDate> firstDay;

    /**
     * The index of some dyads.
     *
     * @param dyads the one most claims tell of first
     */
    DyadIndex(String snapshot, List<DyadCount> dyads) {
        this.snapshot = snapshot;
        this.dyads = List.copyOf(dyads);
        for (DyadCount count : dyads) {
            byActor.computeIfAbsent(count.dyad().first().id(), unused -> new ArrayList<>())
                    .add(count);
            byActor.computeIfAbsent(count.dyad().second().id(), unused -> new ArrayList<>())
                    .add(count);
        }
        List<ActorStanding> all = new ArrayList<>();
        byActor.forEach((id, counts) -> all.add(new ActorStanding(
                named(counts.get(0).dyad(), id),
                counts.stream().mapToLong(DyadCount::claims).sum(),
                counts.size())));
        all.sort(Comparator.comparingLong(ActorStanding::claims)
                .reversed()
                .thenComparing(standing -> standing.actor().id()));
        this.actors = List.copyOf(all);
        this.firstDay = dyads.stream().flatMap(count -> count.first().stream()).min(Comparator.naturalOrder());
    }

    private static Actor named(Dyad dyad, String id) {
        return dyad.first().id().equals(id) ? dyad.first() : dyad.second();
    }

    String snapshot() {
        return snapshot;
    }

    List<DyadCount> dyads() {
        return dyads;
    }

    /** The earliest day that any dyad is told of. */
    Optional<LocalDate> firstDay() {
        return firstDay;
    }

    /** Everybody in a dyad, the one most told of first. */
    List<ActorStanding> actors() {
        return actors;
    }

    /** The dyads that an actor is in, the one most told of first. */
    List<DyadCount> of(String actor) {
        return byActor.getOrDefault(actor, List.of());
    }

    Optional<DyadCount> find(String one, String other) {
        List<DyadCount> ofOne = of(one);
        List<DyadCount> ofOther = of(other);
        return (ofOne.size() < ofOther.size() ? ofOne : ofOther)
                .stream()
                        .filter(count -> is(count.dyad(), one) && is(count.dyad(), other))
                        .findFirst();
    }

    private static boolean is(Dyad dyad, String id) {
        return dyad.first().id().equals(id) || dyad.second().id().equals(id);
    }
}
