package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import org.junit.jupiter.api.Test;

/** Offices of states and organs of international bodies act for whose they are, however long their names are written. */
class StateOfficesTest {

    @Test
    void ministryIsOfTheStateBehindWhatItSeesTo() {
        assertThat(codes("The Ministry of Finance of Chad warned Libya.", "Ministry"))
                .containsExactly("TCDGOV Chad");
        assertThat(codes("The Ministry of Foreign Affairs of the Republic of Korea warned Libya.", "Ministry"))
                .containsExactly("KORGOV South Korea");
        assertThat(codes("The ministry of mines and energy of Peru sued the company.", "ministry"))
                .containsExactly("PERGOV Peru");
    }

    @Test
    void ministryWithoutAStateIsThatOfTheLandWhereItActsUnlessItSeesToWhatIsAbroad() {
        assertThat(codes("The Ministry of Interior banned protests in Colombo.", "Ministry"))
                .containsExactly("LKAGOV Sri Lanka");
        assertThat(codes("The Ministry of Defence warned rebels in Colombo.", "Ministry"))
                .doesNotContain("LKAGOV Sri Lanka");
    }

    @Test
    void whoSpeaksForAMinistryIsNoPartOfItsName() {
        assertThat(codes("Ministry of Health Spokesman Ashraf Nasser accused Libya.", "Nasser"))
                .singleElement()
                .asString()
                .endsWith("Ashraf Nasser");
    }

    @Test
    void bearerOfAStatesmansSurnameWithOtherGivenNamesIsAnother() {
        assertThat(codes("Mariam Nasser accused Libya of theft.", "Nasser")).noneMatch(who -> who.contains("Gamal"));
        assertThat(codes("Gamal Nasser accused Libya of theft.", "Nasser"))
                .containsExactly("EGYELI Gamal Abdel Nasser");
    }

    @Test
    void generalStaffIsNoPersonOfThatName() {
        assertThat(codes("The General Staff of the Armed Forces of Ukraine accused Russia.", "Staff"))
                .containsExactly("UKRMIL Ukraine");
        assertThat(codes("The Iranian General Staff warned Israel.", "Staff")).containsExactly("IRNMIL Iran");
    }

    @Test
    void whatAnOrganOfAnInternationalBodyDoesTheBodyDoes() {
        assertThat(codes("The African Union Commission condemned Gabon.", "African Union Commission"))
                .containsExactly("IGO African Union");
        assertThat(codes("The Arab League Council condemned Israel.", "Council"))
                .containsExactly("IGO Arab League");
    }
}
