package org.entente.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entente.actor.Actor;

/** The actors that act or are acted upon in the claims of one view. */
final class NamedActors {

    private final Reading reading;
    private final ActorForms actors;

    NamedActors(Reading reading, ActorForms actors) {
        this.reading = reading;
        this.actors = actors;
    }

    /** The most frequent first, then by id. */
    static List<ActorCount> counted(List<PairCount> pairs) {
        Map<String, Map<Actor, Long>> counts = new TreeMap<>();
        for (PairCount pair : pairs) {
            for (Actor actor : pair.actors()) {
                counts.computeIfAbsent(actor.id(), unused -> new LinkedHashMap<>())
                        .merge(actor, pair.claims(), Long::sum);
            }
        }
        List<ActorCount> actors = new ArrayList<>();
        counts.forEach((id, forms) -> {
            Actor most = forms.entrySet().stream()
                    .max(Map.Entry.<Actor, Long>comparingByValue()
                            .thenComparing(form -> ActorForms.form(form.getKey())))
                    .orElseThrow()
                    .getKey();
            actors.add(new ActorCount(
                    most, forms.values().stream().mapToLong(Long::longValue).sum()));
        });
        actors.sort(Comparator.comparingLong(ActorCount::claims)
                .reversed()
                .thenComparing(count -> count.actor().id()));
        return actors;
    }

    /**
     * Those that are wanted, by id; no claim is looked at for any other.
     *
     * @param by only reports published by this day; empty for all
     */
    List<Actor> wanted(CorrectedDocuments corrected, Predicate<Actor> wanted, Optional<LocalDate> by) {
        SortedMap<String, Actor> forms = new TreeMap<>();
        actors.all().forEach(form -> {
            Actor merged = corrected.overlay().actor(form.getValue());
            if (wanted.test(merged)) {
                forms.put(form.getKey(), merged);
            }
        });
        SortedMap<String, Actor> named = new TreeMap<>();
        if (!forms.isEmpty()) {
            reading.formsAmong(forms.keySet(), corrected, by).forEach(form -> {
                Actor actor = Objects.requireNonNull(forms.get(form));
                named.putIfAbsent(actor.id(), actor);
            });
        }
        reading.reported(corrected.claims(), by).stream()
                .flatMap(claim -> PairCount.of(claim).actors().stream())
                .filter(wanted)
                .forEach(actor -> named.putIfAbsent(actor.id(), actor));
        return List.copyOf(named.values());
    }
}
