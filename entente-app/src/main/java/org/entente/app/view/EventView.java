package org.entente.app.view;

import java.util.List;
import java.util.Optional;
import org.entente.app.wire.Meaning;
import org.entente.claim.Claim;
import org.entente.claim.EventType;
import org.entente.event.Event;

/** One happening. */
@Meaning("One happening, with every claim that tells of it")
public record EventView(
        @Meaning("what was done") EventType type,
        @Meaning("quad class, 1 to 4") int quad,
        @Meaning("conflict-cooperation score, -10 to 10") double scale,
        @Meaning("id of who did it") String source,
        @Meaning("id of to whom") String target,
        @Meaning("whether it was mutual") boolean symmetric,

        @Meaning("when, by the claim that dates it most exactly")
        Optional<WhenView> when,

        @Meaning("probability that it happened, 0 to 1") double credence,
        @Meaning("how often it was told") int mentions,
        @Meaning("ids of the claims") List<String> claims) {

    static EventView of(Event event) {
        Claim dating = event.dating();
        return new EventView(
                event.type(),
                event.type().quad().number(),
                dating.scale(),
                event.source().id(),
                event.target().id(),
                event.symmetric(),
                dating.when().map(WhenView::of),
                event.credence(),
                event.mentions(),
                event.claims().stream().map(Claim::id).toList());
    }
}
