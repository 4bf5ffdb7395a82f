package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Told;
import org.junit.jupiter.api.Test;

/** Deeds that share their verbs with deeds of another type: what stands beside the verb tells which it is. */
class TypeInPlaceOfAnotherTest {

    @Test
    void ownReinforcementsAreMovedAndThoseThatHelpSomebodyAreAid() {
        assertThat(Told.events("France sent reinforcements to Chad."))
                .anyMatch(claim -> claim.startsWith("MOBILIZE France"))
                .noneMatch(claim -> claim.startsWith("AID"));
        assertThat(Told.events("Sudan rushed tanks to Darfur.")).noneMatch(claim -> claim.startsWith("AID"));
        assertThat(Told.events("Libya sent reinforcements to help Idi Amin.")).contains("AID Libya > Idi Amin");
        assertThat(Told.events("Britain sent tanks to Ukraine.")).contains("AID United Kingdom > Ukraine");
    }

    @Test
    void whoeverDrivesFightersAwayDeportsNobody() {
        assertThat(Told.events("Uganda expelled Rwanda's soldiers from the town."))
                .contains("ASSAULT Uganda > Rwanda")
                .noneMatch(claim -> claim.startsWith("SANCTION"));
        assertThat(Told.events("The army drove back rebels near Goma.")).contains("ASSAULT army > rebels");
        assertThat(Told.events("Egypt expelled Soviet soldiers in 1972.")).contains("SANCTION Egypt > Soviet Union");
        assertThat(Told.events("The Turkish police pushed migrants back across the border."))
                .contains("COERCE Turkey > migrants");
    }

    @Test
    void whoeverSilencesTheGunsOfOthersFights() {
        assertThat(Told.events("Israel silenced the guns of Hezbollah."))
                .contains("ASSAULT Israel > Hezbollah")
                .noneMatch(claim -> claim.startsWith("RETREAT"));
        assertThat(Told.events("Hezbollah silenced its guns."))
                .anyMatch(claim -> claim.startsWith("RETREAT Hezbollah"));
    }

    @Test
    void whoeverIsSentToStopRaidsHasNotStoppedHisOwn() {
        assertThat(Told.events("Kenya sent troops to stop the cattle raids."))
                .noneMatch(claim -> claim.startsWith("RETREAT"));
        assertThat(Told.events("Rwanda stopped its raids on Uganda.")).contains("RETREAT Rwanda > Uganda");
    }

    @Test
    void wordsAreNoBlows() {
        assertThat(Told.events("Budapest came under fire from Brussels over its courts."))
                .contains("ACCUSE European Union > Hungary")
                .noneMatch(claim -> claim.startsWith("ASSAULT"));
        assertThat(Told.events("Lawmakers attacked Lai Ching-te over his budget."))
                .contains("ACCUSE lawmakers > Lai Ching-te")
                .noneMatch(claim -> claim.startsWith("ASSAULT"));
        assertThat(Told.events("Chad came under fire from Libya over the border."))
                .contains("ASSAULT Libya > Chad");
    }

    @Test
    void crowdsProtestInBuildingsAndArmedMenTakeThem() {
        assertThat(Told.events("Exiles occupied the Iranian embassy in London."))
                .contains("PROTEST exiles > Iran")
                .noneMatch(claim -> claim.startsWith("ASSAULT"));
        assertThat(Told.events("Soldiers staged a strike over pay in Bangui."))
                .anyMatch(claim -> claim.startsWith("PROTEST soldiers"))
                .noneMatch(claim -> claim.startsWith("ASSAULT"));
        assertThat(Told.events("Soldiers launched a strike on a rebel camp in Mali."))
                .anyMatch(claim -> claim.startsWith("ASSAULT soldiers"));
        assertThat(Told.events("Israeli strikes hit a school in Gaza."))
                .noneMatch(claim -> claim.startsWith("PROTEST"));
    }

    @Test
    void longQuarrelsAreHostileAndNewOnesWorsenWhatWas() {
        assertThat(Told.claims("France and Algeria have quarrelled since independence."))
                .anyMatch(claim -> claim.startsWith("HOSTILE France > Algeria"))
                .noneMatch(claim -> claim.startsWith("WORSENING"));
        assertThat(Told.claims("Ghana and Togo quarrelled in 1961."))
                .anyMatch(claim -> claim.startsWith("WORSENING Ghana > Togo"));
        assertThat(Told.claims("The friendship between China and Pakistan has lasted for decades."))
                .noneMatch(claim -> claim.startsWith("WORSENING"));
    }
}
