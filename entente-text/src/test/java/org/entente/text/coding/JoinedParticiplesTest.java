package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.Told.claims;

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
}
