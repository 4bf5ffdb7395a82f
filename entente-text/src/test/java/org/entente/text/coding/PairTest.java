package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.claim.EventType;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

/** Which of several parties an act is told of. */
class PairTest {

    private static String consults(String text) {
        return Loaded.code(text).claims().stream()
                .filter(claim -> claim.type() == EventType.CONSULT)
                .map(claim -> claim.source().orElseThrow().actor().name() + " > "
                        + claim.target().orElseThrow().actor().name())
                .sorted()
                .toList()
                .toString();
    }

    @Test
    void membersOfACollectiveAreOnOneSideOfTalks() {
        assertThat(consults("Talks between Iran and the EU3 opened in Vienna."))
                .contains("Iran > ")
                .doesNotContain(
                        "France > United Kingdom", "United Kingdom > France", "Germany > France", "France > Germany");
    }

    @Test
    void thoseWhoAreListedTalkWithEachOther() {
        assertThat(consults("Talks between Kenya, Somalia and Egypt began in October."))
                .contains("Kenya > Somalia", "Kenya > Egypt", "Somalia > Egypt");
    }
}
