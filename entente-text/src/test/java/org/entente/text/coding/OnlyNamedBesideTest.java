package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Told;
import org.junit.jupiter.api.Test;

/** Who is named beside a deed and is no side of it. */
class OnlyNamedBesideTest {

    @Test
    void whoeverMightBeAttackedIsNotThreatened() {
        assertThat(Told.events("Guinea warned that it would regard an attack on Mali as a declaration of war."))
                .contains("THREATEN Guinea > _");
        assertThat(Told.events("Guinea warned that it would regard an attack by Mali as a declaration of war."))
                .contains("THREATEN Guinea > Mali");
    }

    @Test
    void whoeverIsNamedInARejectedChargeDidNotMakeIt() {
        assertThat(Told.events("Norway rejected the charge that it had armed Chad."))
                .contains("REJECT Norway > _")
                .doesNotContain("REJECT Norway > Chad");
        assertThat(Told.events("Norway rejected an offer from Chad.")).contains("REJECT Norway > Chad");
    }

    @Test
    void whoeverIsNamedInWhatDescribesThoseThreatenedSetsNoUltimatum() {
        assertThat(Told.events("An ultimatum to the rebels whom Nigeria had once trained ran out."))
                .noneMatch(claim -> claim.startsWith("THREATEN Nigeria"));
        assertThat(Told.events("An ultimatum to the rebels from Nigeria ran out."))
                .anyMatch(claim -> claim.startsWith("THREATEN"));
    }

    @Test
    void townsAreNoPartOfAStateThatTheyDoNotLieIn() {
        assertThat(
                        Told.events(
                                "The United States froze the assets of Bosco Ntaganda. Bosco Ntaganda captured Goma in November."))
                .contains("ASSAULT Bosco Ntaganda > Goma")
                .doesNotContain("ASSAULT Bosco Ntaganda > United States");
        assertThat(Told.events("Iran invaded Iraq in May. Iraq recaptured Basra in June."))
                .contains("ASSAULT Iraq > Iran");
    }

    @Test
    void courtsSufferNothingFromThoseWhomTheyTry() {
        assertThat(
                        Told.events(
                                "Panama broke off relations with the United States. A grand jury in Miami indicted Manuel Noriega."))
                .noneMatch(claim -> claim.startsWith("COERCE Manuel Noriega"));
    }

    @Test
    void whoeverIsFoughtForOrHelpsIsNotAttacked() {
        assertThat(Told.events("The Rwandan offensive on behalf of M23 alarmed everybody."))
                .noneMatch(claim -> claim.startsWith("ASSAULT") && claim.endsWith("March 23 Movement"));
        assertThat(Told.events("Russia's intervention in support of Syria turned the war."))
                .noneMatch(claim -> claim.startsWith("ASSAULT") && claim.endsWith("Syria"));
        assertThat(Told.events("Russia's intervention in Syria turned the war."))
                .contains("ASSAULT Russia > Syria");
        assertThat(Told.events("With Libya's help the rebels seized Faya."))
                .noneMatch(claim -> claim.startsWith("ASSAULT") && claim.endsWith("Libya"));
    }

    @Test
    void whatSomethingIsDoneInSpiteOfHasNoPartInIt() {
        assertThat(Told.claims("Chad still hosts the rebels' leaders, despite Libya's protests."))
                .noneMatch(claim -> claim.startsWith("SHELTER") && claim.endsWith("Libya"));
    }

    @Test
    void tiesAndBordersAreCutByBothToEachOther() {
        assertThat(Told.events("Peru and Chile broke off relations."))
                .contains("SANCTION Peru > Chile", "SANCTION Chile > Peru");
        assertThat(Told.events("Peru and Chile broke off relations with Togo."))
                .contains("SANCTION Peru > Togo", "SANCTION Chile > Togo")
                .doesNotContain("SANCTION Peru > Chile");
    }
}
