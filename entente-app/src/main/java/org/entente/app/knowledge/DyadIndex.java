package org.entente.app.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                counts.get(0).dyad().actor(id).orElseThrow(),
                counts.stream().mapToLong(DyadCount::claims).sum(),
                counts.size())));
        all.sort(Comparator.comparingLong(ActorStanding::claims)
                .reversed()
                .thenComparing(standing -> standing.actor().id()));
        this.actors = List.copyOf(all);
        this.firstDay = dyads.stream().flatMap(count -> count.first().stream()).min(Comparator.naturalOrder());
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
        List<DyadCount> fewer = ofOne.size() < ofOther.size() ? ofOne : ofOther;
        return fewer.stream().filter(count -> count.dyad().isOf(one, other)).findFirst();
    }
}
