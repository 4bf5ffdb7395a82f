package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Told;
import org.junit.jupiter.api.Test;

/** Who did a deed, and to whom, where the words around it name others. */
class WhoDidItTest {

    @Test
    void whoeverIsAccusedDeniesIt() {
        assertThat(Told.events("Ethiopia accused Eritrea of arming the rebels. It denied the charge."))
                .contains("REJECT Eritrea > _")
                .doesNotContain("REJECT Ethiopia > _");
        assertThat(Told.events("Kenya accused Sudan of arming the rebels, a charge it rejected."))
                .contains("REJECT Sudan > _");
        assertThat(Told.events("Kenya accused Sudan of arming the rebels. It closed the border."))
                .anyMatch(claim -> claim.startsWith("SANCTION Kenya"));
    }

    @Test
    void whatBefallsSomebodyInTheNextClauseWasNotDoneByWhoeverActsInTheFirst() {
        assertThat(Told.events("Kenya sent troops to Juba, and Riek Machar was wounded."))
                .noneMatch(claim -> claim.startsWith("ASSAULT Kenya"));
        assertThat(Told.events("Russia shelled Kharkiv, and three civilians were killed."))
                .contains("ASSAULT Russia > civilians");
        assertThat(Told.events("Accused of serving Iran, Nouri al-Maliki was shot."))
                .noneMatch(claim -> claim.startsWith("ASSAULT Iran"));
    }

    @Test
    void whoeverJudgesADeedNeitherDidItNorSufferedIt() {
        assertThat(Told.events("Israel destroyed the reactor, which the United States criticised."))
                .contains("ACCUSE United States > Israel")
                .noneMatch(claim -> claim.startsWith("COERCE Israel > United"));
        assertThat(Told.events("Libya annexed the strip, a step condemned by Chad."))
                .contains("ACCUSE Chad > Libya");
        assertThat(Told.events("Libya bombed the port, which belonged to Chad."))
                .contains("ASSAULT Libya > Chad");
    }

    @Test
    void whoeverActsInTheClauseThatFollowsDidNotDoWhatIsSaidBefore() {
        assertThat(Told.events("Yoweri Museveni said that he was going to Juba, and Chad accused Libya of lying."))
                .noneMatch(claim -> claim.startsWith("CONSULT Yoweri Museveni > Libya"));
        assertThat(Told.events("Ali Khamenei applauded, but denied that his country had been involved."))
                .noneMatch(claim -> claim.equals("SUPPORT Ali Khamenei > Iran"));
    }

    @Test
    void blowsAreNotAimedWhereTheyComeFrom() {
        assertThat(Told.events("The rebels invaded their homeland from Uganda."))
                .noneMatch(claim -> claim.startsWith("ASSAULT") && claim.endsWith("Uganda"));
    }

    @Test
    void governmentsDealWithOthersThanTheirOwnStateAndWithNoRebels() {
        assertThat(Told.events("A dissident was seized in Nairobi. Uhuru Kenyatta recalled his ambassador."))
                .noneMatch(claim -> claim.startsWith("SANCTION Uhuru Kenyatta > Kenya"));
        assertThat(Told.events("Chad attacked Boko Haram. Chad withdrew its ambassador."))
                .contains("SANCTION Chad > _");
        assertThat(Told.events("Chad attacked Sudan. Chad withdrew its ambassador."))
                .contains("SANCTION Chad > Sudan");
    }

    @Test
    void whoeverIsHadArrestedMayBeToldMoreOf() {
        assertThat(Told.events("Assimi Goïta had the prime minister, Moctar Ouane, arrested."))
                .contains("COERCE Assimi Goïta > Moctar Ouane");
    }

    @Test
    void pairsStandToEachOther() {
        assertThat(Told.events("Chad mistrusted Libya. By 1980 they were at war."))
                .contains("ASSAULT Chad > Libya");
    }

    @Test
    void peopleOfAnOriginAreOfThatLand() {
        assertThat(Told.events("Ethiopia deported people of Eritrean origin."))
                .contains("COERCE Ethiopia > people of Eritrea");
    }
}
