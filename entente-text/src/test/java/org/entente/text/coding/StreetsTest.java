package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreetsTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Hundreds marched in Tunis to denounce Israel. | > Israel
            Students gathered in Seoul to condemn Japan. | > Japan
            Workers marched in Athens to denounce the German government. | > Germany
            """)
    void peopleInTheStreetAreAgainstWhomTheyDenounceThere(String text, String target) {
        assertThat(Told.events(text))
                .singleElement()
                .asString()
                .startsWith("PROTEST")
                .endsWith(target);
    }

    @Test
    void whomTheySupportTheyAreNotAgainst() {
        assertThat(Told.events("Hundreds marched in Tunis to support Israel."))
                .noneMatch(event -> event.endsWith("> Israel") && event.startsWith("ACCUSE"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers chased the demonstrators through Khartoum. Three of them were killed, hospital staff said.
            Soldiers surrounded the refugees near Goma. Some of them were shot.
            """)
    void thoseOfACrowdWhoAreHurtAreNotWhoChasedIt(String text) {
        assertThat(Told.events(text)).noneMatch(event -> event.matches("ASSAULT (demonstrators|refugees).* > .*"));
    }
}
