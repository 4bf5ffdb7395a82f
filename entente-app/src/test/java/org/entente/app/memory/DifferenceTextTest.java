package org.entente.app.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.Claim;
import org.entente.claim.EventType;
import org.entente.claim.Numbers;
import org.entente.claim.Party;
import org.entente.claim.Place;
import org.entente.claim.Span;
import org.entente.claim.Status;
import org.entente.store.Difference;
import org.junit.jupiter.api.Test;

class DifferenceTextTest {

    private static Claim claim(String place, double confidence) {
        Actor mali = new Actor("mali", "Mali", List.of(), ActorKind.STATE, "MLI", List.of(), "");
        return new Claim(
                "0123456789abcdef",
                new Span("a", 0, 0, 13, "Mali attacked"),
                EventType.ASSAULT,
                "",
                "19",
                -9,
                Optional.of(new Party(mali, 0, 4, "Mali")),
                Optional.empty(),
                false,
                Status.ASSERTED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Place(place, "MLI")),
                Numbers.NONE,
                "a/b",
                confidence);
    }

    @Test
    void whatTheLinesDoNotShowIsNamed() {
        Difference difference = new Difference(Optional.of(claim("Gao", 0.5)), Optional.of(claim("Kidal", 0.75)));
        assertThat(DifferenceText.lines(difference))
                .containsExactly(
                        "  - 0123456789abcdef ASSAULT asserted Mali → (nobody named)",
                        "  + 0123456789abcdef ASSAULT asserted Mali → (nobody named)",
                        "      differs in where.name Gao → Kidal, confidence 0.5 → 0.75",
                        "      “Mali attacked”");
    }
}
