package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.Told.events;

import org.junit.jupiter.api.Test;

class DisownedTest {

    @Test
    void whoRejectsWhatIsClaimedOfHimDeniesTheDeedToo() {
        assertThat(events("Hezbollah rejected claims that it had bombed Israel's ports."))
                .containsExactlyInAnyOrder("REJECT Hezbollah > Israel", "ASSAULT Hezbollah > Israel");
    }

    @Test
    void whoDoesNotExcludeADeedRefusesNothing() {
        assertThat(events("Kenya has not ruled out cutting aid to Uganda.")).containsExactly("SANCTION Kenya > Uganda");
        assertThat(events("Kenya ruled out meeting Uganda's leaders.")).containsExactly("REJECT Kenya > Uganda");
    }

    @Test
    void aThreatThatIsCarriedOutIsADeed() {
        assertThat(events("Kenya carried out its threat to cut aid to Uganda."))
                .containsExactly("SANCTION Kenya > Uganda");
        assertThat(events("Kenya repeated its threat to cut aid to Uganda."))
                .containsExactly("THREATEN Kenya > Uganda");
    }

    @Test
    void whatIsKeptUnderAThreatIsNotWhatWasThreatened() {
        assertThat(events("Kenya kept its troops in place despite threats by Uganda."))
                .contains("THREATEN Uganda > Kenya");
    }

    @Test
    void whoFailsToDoHarmRefusesNothing() {
        assertThat(events("Kenya failed to cut aid to Uganda.")).containsExactly("SANCTION Kenya > Uganda");
    }

    @Test
    void whatIsOnlyExpectedOfSomebodyIsNoPromiseOfHis() {
        assertThat(events("It is feared that Chad will free the Libyan prisoners."))
                .doesNotContain("AGREE Chad > Libya");
    }
}
