package org.entente.app.view;

import java.util.List;
import java.util.Optional;
import org.entente.app.wire.Meaning;
import org.entente.relation.Dyad;
import org.entente.relation.Relationship;

/** A dyad before and after a correction. */
@Meaning("A dyad before and after a correction")
public record DyadEffect(
        @Meaning("one of the two") ActorRef first,
        @Meaning("the other") ActorRef second,
        @Meaning("stretches of one state before") List<PhaseView> before,
        @Meaning("stretches of one state after") List<PhaseView> after,
        @Meaning("claims before") int claimsBefore,
        @Meaning("claims after") int claimsAfter) {

    /** What became of a dyad; a relationship is empty where nothing is claimed. */
    public static DyadEffect of(Dyad dyad, Optional<Relationship> before, Optional<Relationship> after) {
        return new DyadEffect(
                ActorRef.of(dyad.first()),
                ActorRef.of(dyad.second()),
                phases(before),
                phases(after),
                before.map(Relationship::claims).orElse(0),
                after.map(Relationship::claims).orElse(0));
    }

    private static List<PhaseView> phases(Optional<Relationship> relationship) {
        return relationship.stream()
                .flatMap(known -> known.phases().stream())
                .map(PhaseView::of)
                .toList();
    }
}
