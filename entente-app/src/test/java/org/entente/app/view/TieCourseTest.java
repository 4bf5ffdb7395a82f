package org.entente.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.Claim;
import org.entente.claim.Numbers;
import org.entente.claim.Party;
import org.entente.claim.Span;
import org.entente.claim.Status;
import org.entente.claim.TieType;
import org.entente.event.Tie;
import org.entente.time.When;
import org.junit.jupiter.api.Test;

class TieCourseTest {

    private static final Actor CHAD = state("chad", "Chad", "TCD");
    private static final Actor LIBYA = state("libya", "Libya", "LBY");

    private static Actor state(String id, String name, String code) {
        return new Actor(id, name, List.of(), ActorKind.STATE, code, List.of(), "");
    }

    private static Claim claim(TieType type, Status status) {
        return new Claim(
                "c1",
                new Span("d1", 0, 0, 4, "Chad"),
                type,
                "",
                "",
                0,
                Optional.of(new Party(CHAD, 0, 1, "C")),
                Optional.of(new Party(LIBYA, 2, 3, "a")),
                false,
                status,
                Optional.empty(),
                Optional.of(When.parse("1987-03", When.Basis.EXPLICIT)),
                Optional.empty(),
                Numbers.NONE,
                "made/up",
                0.8);
    }

    private static TieCourse course(TieType type, Status status) {
        return TieCourse.of(new Tie(type, CHAD, LIBYA, false, List.of(claim(type, status))), false);
    }

    @Test
    void whatIsOnlyPossibleIsNotTakenForDenied() {
        assertThat(course(TieType.ALLY, Status.POSSIBLE)).isEqualTo(TieCourse.POSSIBLE);
        assertThat(course(TieType.SHELTER, Status.ALLEGED)).isEqualTo(TieCourse.UNTOLD);
        assertThat(course(TieType.HOSTILE, Status.DENIED)).isEqualTo(TieCourse.DENIED);
        assertThat(course(TieType.HOSTILE, Status.ENDED)).isEqualTo(TieCourse.OVER);
        assertThat(course(TieType.HOSTILE, Status.ASSERTED)).isEqualTo(TieCourse.UNTOLD);
    }
}
