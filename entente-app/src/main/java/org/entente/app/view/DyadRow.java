package org.entente.app.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.entente.app.knowledge.Digest;
import org.entente.app.wire.Meaning;
import org.entente.relation.Phase;
import org.entente.relation.State;
import org.entente.store.DyadCount;

/** A dyad in a list. */
@Meaning("A dyad and how it stands now")
public record DyadRow(
        @Meaning("one of the two") ActorRef first,
        @Meaning("the other") ActorRef second,
        @Meaning("claims about the two") long claims,

        @Meaning("the first day that any of them can be about")
        Optional<LocalDate> from,

        @Meaning("the last day") Optional<LocalDate> to,

        @Meaning("the state it is in, null until it is worked out")
        Optional<State> state,

        @Meaning("mean probability of that state over its phase")
        Optional<Double> probability,

        @Meaning("the month in which that phase began") Optional<YearMonth> since,
        @Meaning("how many turning points it has") Optional<Integer> turningPoints,
        @Meaning("stretches of one state") List<PhaseView> phases) {

    /** A dyad as lists show it. */
    public static DyadRow of(DyadCount count, Optional<Digest> digest) {
        Optional<Phase> now = digest.map(Digest::phases)
                .filter(phases -> !phases.isEmpty())
                .map(phases -> phases.get(phases.size() - 1));
        return new DyadRow(
                ActorRef.of(count.dyad().first()),
                ActorRef.of(count.dyad().second()),
                count.claims(),
                count.first(),
                count.last(),
                now.map(Phase::state),
                now.map(Phase::probability),
                now.map(Phase::from),
                digest.map(known -> known.turningPoints().size()),
                digest.map(known -> known.phases().stream().map(PhaseView::of).toList())
                        .orElse(List.of()));
    }
}
