package org.entente.text.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.frame.Fillers.fillers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BiddenTest {

    @ParameterizedTest(name = "{0}: {1} is done by {2} to {3}")
    @CsvSource(delimiter = '|', textBlock = """
            The general had the palace shelled. | shelled | general | palace
            Trujillo had the exile kidnapped in New York. | kidnapped | Trujillo | exile
            The Shah had Mossadegh arrested. | arrested | Shah | Mossadegh
            Nasser had the canal blocked with sunken ships. | blocked | Nasser | canal
            Iran had its ambassador recalled from Riyadh. | recalled | Iran | ambassador
            Mengistu had the Somali army driven from Jijiga by Cuban tanks. | driven | tanks | army
            Tehran abandoned the Kurds, whom it had armed for years. | armed | it | Kurds
            """)
    void whoHasAThingDoneDoesIt(String text, String trigger, String doer, String sufferer) {
        assertThat(fillers(text, trigger, Role.SUBJECT)).containsExactly(doer);
        assertThat(fillers(text, trigger, Role.OBJECT)).containsExactly(sufferer);
    }

    @ParameterizedTest(name = "{0}: nobody says who did it")
    @CsvSource(delimiter = '|', textBlock = """
            He had three brothers killed in the war. | killed
            Iraq had its embassy stormed on Friday. | stormed
            """)
    void whatBefellSomebodyHeDidNotDo(String text, String trigger) {
        assertThat(fillers(text, trigger, Role.SUBJECT)).isEmpty();
    }

    @Test
    void aPerfectStaysOne() {
        assertThat(fillers("The Soviet Union had already occupied Estonia.", "occupied", Role.OBJECT))
                .containsExactly("Estonia");
    }

    @ParameterizedTest(name = "{0}: {1} by that time")
    @CsvSource(delimiter = '|', textBlock = """
            The garrison was encircled by nightfall. | encircled
            The Iraqis were driven out by the end of May. | driven
            The British had been expelled by 1979. | expelled
            """)
    void aTimeIsNoAgent(String text, String trigger) {
        assertThat(fillers(text, trigger, Role.SUBJECT)).isEmpty();
    }

    @Test
    void whereSomethingHappensIsWhatTheClauseDescribes() {
        assertThat(fillers(
                        "The police entered the Dominican embassy, where opponents of the regime had taken refuge.",
                        "taken",
                        Role.IN))
                .containsExactly("embassy");
    }
}
