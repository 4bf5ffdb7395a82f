package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Told;
import org.junit.jupiter.api.Test;

/** Whom crowds are against, who is told in the singular before a deed, and what a speaker says for himself. */
class CrowdsAndSpeakersTest {

    @Test
    void crowdIsAgainstWhomItsAdjectiveNames() {
        assertThat(Told.events("Anti-French demonstrations shook Niamey.")).contains("PROTEST _ > France");
        assertThat(Told.events("Thousands joined an anti-American rally in Karachi."))
                .contains("PROTEST _ > United States");
        assertThat(Told.events("Anti-Taliban fighters seized the valley."))
                .noneMatch(claim -> claim.startsWith("ASSAULT Taliban"));
        assertThat(Told.events("Anti-government demonstrations shook Niamey.")).contains("PROTEST _ > Niger");
    }

    @Test
    void crowdIsAgainstOfWhomItDemandsSomething() {
        assertThat(Told.events(
                        "Tens of thousands marched through Belgrade to demand the resignation of Aleksandar Vucic."))
                .contains("PROTEST _ > Aleksandar Vučić");
        assertThat(Told.events("Mass rallies in Bratislava called for Robert Fico to resign."))
                .contains("PROTEST _ > Robert Fico");
        assertThat(Told.events(
                        "Tens of thousands took to the streets of Minsk to call for the release of Ales Bialiatski."))
                .noneMatch(claim -> claim.endsWith("Bialiatski"));
    }

    @Test
    void peopleToldInTheSingularDoWhatStandsBehindThem() {
        assertThat(Told.events("A rebel attack killed ten soldiers in Mali.")).contains("ASSAULT rebels > Mali");
        assertThat(Told.events("Militant attacks killed ten soldiers in Mali.")).contains("ASSAULT militants > Mali");
        assertThat(Told.events("A rebel song won the contest in Dublin.")).isEmpty();
    }

    @Test
    void warOfOneAgainstAnotherIsFoughtWhateverIsSaidOfIt() {
        assertThat(Told.events("Russia's war against Ukraine is in its third year."))
                .contains("ASSAULT Russia > Ukraine");
        assertThat(Told.events("Peru's war on drugs is in its third year.")).isEmpty();
    }

    @Test
    void whatASpeakerJudgesOrDemandsIsHis() {
        assertThat(Told.events("Greece's proposal was unacceptable, Turkey said."))
                .contains("REJECT Turkey > Greece");
        assertThat(Told.events("Peru must pay, Chile insisted.")).contains("REQUEST Chile > Peru");
        assertThat(Told.events("The village was shelled, Turkey said.")).noneMatch(claim -> claim.contains("Turkey"));
    }

    @Test
    void relationOfWhichOneSideIsToldIsItsSpeakers() {
        assertThat(Told.claims("Niger's minister said ties with France were strained."))
                .contains("WORSENING Niger > France");
        assertThat(Told.claims("Analysts said relations with Iran had improved."))
                .noneMatch(claim -> claim.startsWith("IMPROVING analysts"));
    }
}
