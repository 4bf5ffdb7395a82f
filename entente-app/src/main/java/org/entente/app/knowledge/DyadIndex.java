package org.entente.app.knowledge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.actor.Actor;
import org.entente.store.DyadCount;

/** The dyads of one snapshot from one perspective, and who is in them. */
final class DyadIndex {

    private record Ids(String first, String second) {

        static Ids of(String one, String other) {
            return one.compareTo(other) < 0 ? new Ids(one, other) : new Ids(other, one);
        }
    }

    private final String snapshot;
    private final List<DyadCount> dyads;
    private final Optional<LocalDate> lastDay;
    private final Map<Ids, DyadCount> byIds = new HashMap<>();
    private final Map<String, Actor> actors = new TreeMap<>();

    DyadIndex(String snapshot, List<DyadCount> dyads, Optional<LocalDate> lastDay) {
        this.snapshot = snapshot;
        this.dyads = List.copyOf(dyads);
        this.lastDay = lastDay;
        for (DyadCount count : dyads) {
            Actor first = count.dyad().first();
            Actor second = count.dyad().second();
            actors.putIfAbsent(first.id(), first);
            actors.putIfAbsent(second.id(), second);
            byIds.put(Ids.of(first.id(), second.id()), count);
        }
    }

    String snapshot() {
        return snapshot;
    }

    List<DyadCount> dyads() {
        return dyads;
    }

    Optional<LocalDate> lastDay() {
        return lastDay;
    }

    /** Everybody in a dyad, by id. */
    Map<String, Actor> actors() {
        return actors;
    }

    Optional<DyadCount> find(String one, String other) {
        return Optional.ofNullable(byIds.get(Ids.of(one, other)));
    }
}
