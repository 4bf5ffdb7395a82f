package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.Told.claims;

import org.junit.jupiter.api.Test;

/** Who does what is told, where somebody else stands in the place of the doer. */
class DoersTest {

    @Test
    void servicesNamedByTwoWordsAreForcesOfTheirState() {
        assertThat(claims("Peru protested. The Air Force struck a Chilean camp."))
                .contains("ASSAULT Peru > Chile");
        assertThat(claims("Greece said the Coast Guard had rescued 30 Syrians off the island."))
                .contains("AID Greece > Syria");
        assertThat(claims("In the Philippines the Coast Guard chased a Chinese trawler."))
                .containsExactly("COERCE Philippines > China");
        assertThat(claims("The Coast Guard rammed an Iranian boat.")).containsExactly("ASSAULT coast guard > Iran");
        assertThat(claims("The Golani Brigade entered Gaza.")).containsExactly("ASSAULT Golani Brigade > Gaza");
    }

    @Test
    void townOrHouseBeforeABombDidNotSetItOff() {
        assertThat(claims("A Karachi mosque bomb killed 20 people.")).containsExactly("ASSAULT _ > people");
        assertThat(claims("Belfast riots injured 20 policemen.")).containsExactly("ASSAULT _ > United Kingdom");
    }

    @Test
    void whomABombIsMeantForDidNotSetItOff() {
        assertThat(claims("A mine exploded under a convoy of French troops in Mali."))
                .noneMatch(claim -> claim.startsWith("ASSAULT France"));
        assertThat(claims("A bomb targeting a convoy of Turkish troops exploded near Mosul, killing two soldiers."))
                .noneMatch(claim -> claim.startsWith("ASSAULT Turkey"));
        assertThat(claims("An explosive device meant for British soldiers went off in Basra."))
                .noneMatch(claim -> claim.startsWith("ASSAULT United Kingdom"));
        assertThat(claims("A bomb planted by the IRA exploded in London."))
                .anyMatch(claim -> claim.startsWith("ASSAULT") && !claim.startsWith("ASSAULT _"));
    }

    @Test
    void whoBacksForcesIsNotWhoseTheyAre() {
        assertThat(claims("US-backed forces entered Raqqa on Monday."))
                .containsExactlyInAnyOrder("SPONSOR United States > forces", "ASSAULT forces > Raqqa");
        assertThat(claims("American-trained troops fled Mosul."))
                .noneMatch(claim -> claim.startsWith("RETREAT United States"));
        assertThat(claims("Saudi-led forces bombed Sanaa."))
                .anyMatch(claim -> claim.startsWith("ASSAULT Saudi Arabia"));
    }

    @Test
    void neighboursAndFoesAreOthersThanWhomTheyAreCalledAfter() {
        assertThat(claims("Iraq's neighbours condemned Kuwait.")).containsExactly("ACCUSE neighbours of Iraq > Kuwait");
        assertThat(claims("Egypt's foes attacked Sudan.")).noneMatch(claim -> claim.contains("Egypt"));
        assertThat(claims("The allies of Ethiopia bombed Eritrea.")).noneMatch(claim -> claim.contains("Ethiopia"));
        assertThat(claims("Iran attacked America's allies.")).containsExactly("ASSAULT Iran > allies of United States");
        assertThat(claims("Israel struck Hezbollah's allies.")).noneMatch(claim -> claim.startsWith("ALLY"));
        assertThat(claims("Washington's ally Jordan closed its airspace."))
                .anyMatch(claim -> claim.startsWith("ALLY Jordan"));
        assertThat(claims("Israel's Arab neighbours recognised Palestine."))
                .containsExactly("SUPPORT Arabs > Palestine");
    }

    @Test
    void whomSomebodyIsAccusedOfBackingIsNotAccused() {
        assertThat(claims("Turkey accuses it of backing rebels."))
                .contains("ACCUSE Turkey > _")
                .noneMatch(claim -> claim.equals("ACCUSE Turkey > rebels"));
        assertThat(claims("Sudan broke with Chad, accusing it of backing rebels."))
                .contains("ACCUSE Sudan > Chad", "SPONSOR Chad > rebels");
    }

    @Test
    void twoInAHeadlineTalkAndShoot() {
        assertThat(claims("India, Pakistan in talks")).containsExactly("CONSULT India > Pakistan");
        assertThat(claims("India-Pakistan talks collapse")).containsExactly("REJECT Pakistan > India");
        assertThat(claims("North and South Korea exchange fire across the border."))
                .containsExactly("ASSAULT North Korea > South Korea");
        assertThat(claims("North and South Korean soldiers exchanged fire across the border."))
                .containsExactly("ASSAULT North Korea > South Korea");
        assertThat(claims("He talks to the rebels.")).isEmpty();
    }
}
