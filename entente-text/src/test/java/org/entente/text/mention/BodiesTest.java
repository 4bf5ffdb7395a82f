package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import org.junit.jupiter.api.Test;

/** Bodies of people that no list of names knows are somebody, whoever they belong to. */
class BodiesTest {

    @Test
    void commissionsAndGroupsWithoutANameAccuseAndAreAccused() {
        assertThat(codes("A truth commission accused the Nigerian army of murder.", "commission"))
                .containsExactly("NGAGOV truth commission");
        assertThat(codes("An environmental group accused the Peruvian government.", "group"))
                .containsExactly("NGO environmental group");
        assertThat(codes("The Peruvian army accused a watchdog of lies.", "watchdog"))
                .containsExactly("NGO watchdog");
        assertThat(codes("Chadian troops shelled a smuggling ring.", "ring")).containsExactly("TCDCRM smuggling ring");
    }

    @Test
    void bodyCallsItselfByACommonNounAndACapital() {
        assertThat(codes("The Commission condemned Russia.", "Commission")).isNotEmpty();
        assertThat(codes("His Excellency thanked Jordan.", "Excellency")).isNotEmpty();
        assertThat(codes("The commission was split over Russia.", "commission")).isEmpty();
    }

    @Test
    void bodyOfAStateIsOfThatState() {
        assertThat(codes("Kenya's electoral commission rejected the complaint.", "commission"))
                .containsExactly("KENGOV Kenya");
    }

    @Test
    void partyIsNamedByItsPeople() {
        assertThat(codes("The Social Democrats snubbed the Greens.", "Greens")).containsExactly("PTY Greens");
        assertThat(codes("The Liberals brought down the cabinet.", "Liberals")).containsExactly("PTY Liberals");
        assertThat(codes("The cook washed the greens.", "greens")).isEmpty();
    }

    @Test
    void aNameBehindANounForABodyIsThatOfTheBody() {
        assertThat(codes("Peru fined the Israeli spyware firm Candiru.", "Candiru"))
                .containsExactly("ISRBUS Candiru");
        assertThat(codes("The Italian oil company Eni accused Peru of lying.", "company"))
                .singleElement()
                .asString()
                .endsWith("Eni");
    }
}
