package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.EventType;
import org.entente.claim.Party;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

/** "rejected Chad's demand": what is asked and what is answered are both told. */
class AnsweredDemandsTest {

    private static List<String> told(String text) {
        return Loaded.code(text).claims().stream()
                .filter(claim -> claim.type() instanceof EventType)
                .map(claim -> claim.type().name() + " "
                        + claim.source().map(AnsweredDemandsTest::name).orElse("-") + " > "
                        + claim.target().map(AnsweredDemandsTest::name).orElse("-") + " " + claim.status())
                .toList();
    }

    private static String name(Party party) {
        return party.actor().name();
    }

    @Test
    void whatIsRejectedWasAskedAllTheSame() {
        assertThat(told("Latvia rejected Estonia's demand that it cede the island."))
                .containsExactlyInAnyOrder("REJECT Latvia > Estonia ASSERTED", "REQUEST Estonia > Latvia ASSERTED");
        assertThat(told("Mali turned down an Algerian request for transit."))
                .containsExactlyInAnyOrder("REJECT Mali > Algeria ASSERTED", "REQUEST Algeria > Mali ASSERTED");
    }

    @Test
    void whoGivesWayToAThreatWasThreatened() {
        assertThat(told("Peru yielded to Chile's ultimatum.")).contains("THREATEN Chile > Peru ASSERTED");
    }

    @Test
    void whatNobodyAsksIsNotAsked() {
        assertThat(told("Latvia rejected calls to cede the island.")).noneMatch(told -> told.startsWith("REQUEST"));
    }
}
