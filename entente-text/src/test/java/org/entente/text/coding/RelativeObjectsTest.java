package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeObjectsTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Algeria expelled the envoy of Morocco, which it accused of backing separatists. | ACCUSE Algeria > Morocco
            Qatar, which Egypt and Bahrain accuse of aiding terrorists, rejected the list. | ACCUSE Egypt > Qatar
            Hezbollah, which Iran has long financed, shelled northern Israel. | AID Iran > Hezbollah
            The African Union (AU), which has suspended Mali, urged the junta to hold elections. | SANCTION African Union > Mali
            Having recognised Taiwan, Paraguay asked for aid. | SUPPORT Paraguay > Taiwan
            Haftar was an ally whom Egypt praised. | SUPPORT Egypt > Khalifa Haftar
            """)
    void whomAClauseWithAPronounTellsOfIsItsOtherSide(String text, String event) {
        assertThat(Told.events(text)).contains(event);
    }

    @Test
    void whatIsSaidToBeADealIsStillTheDeal() {
        assertThat(Told.events("It was an accord that Chad signed with Sudan.")).contains("SUPPORT Chad > Sudan");
    }
}
