package org.entente.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.entente.actor.Actor;
import org.entente.event.RollUp;
import org.entente.relation.Dyad;

/** The dyads of one view: all of them, for which every claim is counted, or one, for which only its own are. */
final class Dyads {

    private static final Comparator<DyadCount> MOST_TOLD_FIRST = Comparator.comparingLong(DyadCount::claims)
            .reversed()
            .thenComparing(count -> count.dyad().first().id())
            .thenComparing(count -> count.dyad().second().id());

    private final Reading reading;
    private final Lazy<CorrectedDocuments> corrected;
    private final Lazy<List<PairCount>> pairs;
    private final Wholes wholes;

    Dyads(Reading reading, Lazy<CorrectedDocuments> corrected, ActorForms actors) {
        this.reading = reading;
        this.corrected = corrected;
        this.pairs = new Lazy<>(() -> reading.pairs(corrected.get(), Optional.empty(), ""));
        this.wholes = new Wholes(actors);
    }

    /** Who does something to whom how often. */
    List<PairCount> pairs() {
        return pairs.get();
    }

    /** The one with the most claims first, then by id. */
    List<DyadCount> all(RollUp rollUp, Optional<LocalDate> reportedBy) {
        return counted(rollUp, reportedBy.isPresent() ? reading.pairs(corrected.get(), reportedBy, "") : pairs.get());
    }

    Optional<DyadCount> one(String one, String other, RollUp rollUp, Optional<LocalDate> reportedBy) {
        return counted(rollUp, pairs(one, other, rollUp, reportedBy)).stream()
                .filter(count -> count.dyad().isOf(one, other))
                .findFirst();
    }

    /** The pairs that two actors and their parts are in, and perhaps further ones. */
    List<PairCount> pairs(String one, String other, RollUp rollUp, Optional<LocalDate> reportedBy) {
        CorrectedDocuments overlaid = corrected.get();
        Set<String> parts = new LinkedHashSet<>(wholes.parts(one, rollUp, overlaid.overlay()));
        parts.addAll(wholes.parts(other, rollUp, overlaid.overlay()));
        String among = Sql.among(parts);
        return reading.pairs(overlaid, reportedBy, " AND dyad_first " + among + " AND dyad_second " + among);
    }

    private static List<DyadCount> counted(RollUp rollUp, List<PairCount> pairs) {
        IdentityHashMap<Actor, Actor> wholes = new IdentityHashMap<>();
        UnaryOperator<Actor> whole = actor -> wholes.computeIfAbsent(actor, part -> rollUp.of(part, Optional.empty()));
        Map<Dyad, DyadCount> counts = new HashMap<>();
        for (PairCount pair : pairs) {
            pair.dyad(whole)
                    .ifPresent(dyad -> counts.merge(
                            dyad, new DyadCount(dyad, pair.claims(), pair.first(), pair.last()), PairCount::sum));
        }
        return counts.values().stream().sorted(MOST_TOLD_FIRST).toList();
    }
}
