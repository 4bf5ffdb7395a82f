package org.entente.text.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.frame.Fillers.fillers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloserToTest {

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Chad has drawn closer to Libya. | drawn | Libya
            Laos moved closer to China in May. | moved | China
            Hungary has grown closer to Russia. | grown | Russia
            """)
    void whomSomebodyComesNearerToIsOfTheVerb(String text, String trigger, String whom) {
        assertThat(fillers(text, trigger, Role.TO)).containsExactly(whom);
    }

    @Test
    void nobodyIsComeNearerToWithoutSuchAWord() {
        assertThat(fillers("Chad has drawn maps.", "drawn", Role.TO)).isEmpty();
    }
}
