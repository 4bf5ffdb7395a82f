package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.claim.Party;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

class JoinedParticiplesTest {

    @Test
    void whoStrikesFightersIsNotTheirPatron() {
        assertThat(claims("Turkey bombed US-backed Kurdish fighters."))
                .containsExactlyInAnyOrder(
                        "ASSAULT Turkey > Kurdish fighters", "SPONSOR United States > Kurdish fighters");
    }

    @Test
    void whoAccusesThemAccusesNotWhoeverBacksThem() {
        assertThat(claims("Ukraine accused Russian-backed separatists of shelling a school."))
                .contains("ACCUSE Ukraine > separatists", "SPONSOR Russia > separatists")
                .doesNotContain("SPONSOR Ukraine > separatists", "ACCUSE Ukraine > Russia");
    }

    @Test
    void whoReallyBacksThemStillDoes() {
        assertThat(claims("Chad attacked Sudan and backed its rebels.")).contains("ASSAULT Chad > Sudan");
    }

    private static List<String> claims(String text) {
        return Loaded.code(text).claims().stream()
                .map(claim -> claim.type() + " " + name(claim.source()) + " > " + name(claim.target()))
                .toList();
    }

    private static String name(Optional<Party> party) {
        return party.map(one -> one.actor().name()).orElse("_");
    }
}
