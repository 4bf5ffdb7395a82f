package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Told;
import org.junit.jupiter.api.Test;

/** Pressure and threats under which somebody acts are put on whoever acts. */
class UnderPressureTest {

    @Test
    void whoeverActsUnderPressureIsPressed() {
        assertThat(Told.events("Under pressure from Ankara, Baghdad outlawed the party."))
                .contains("REQUEST Turkey > Iraq");
        assertThat(Told.events("Kenya freed the journalist under heavy pressure from Sweden."))
                .contains("REQUEST Sweden > Kenya");
        assertThat(Told.events("Under pressure from voters, Chile closed the mine."))
                .noneMatch(claim -> claim.startsWith("REQUEST"));
    }

    @Test
    void whoeverActsUnderThreatIsThreatened() {
        assertThat(Told.events("Under threat of American sanctions, Panama left the pact."))
                .contains("THREATEN United States > Panama");
        assertThat(Told.events("Chad acted under threat of rain.")).noneMatch(claim -> claim.startsWith("THREATEN"));
    }
}
