package org.entente.text.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.frame.Fillers.fillers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweredTest {

    @ParameterizedTest(name = "{0}: {2} is asked")
    @CsvSource(delimiter = '|', textBlock = """
            Latvia rejected Estonia's demand for the island.             | demand    | Latvia
            Peru bowed to a Chilean ultimatum.                           | ultimatum | Peru
            Oman shrugged off Yemeni calls for talks.                    | calls     | Oman
            Sudan turned a deaf ear to Kenya's plea for a truce.         | plea      | Sudan
            Mali kept its troops in Kidal in defiance of a request from Algeria. | request | Mali
            An appeal by Ghana was ignored by Togo.                      | appeal    | Togo
            """)
    void whoAnswersIsWhomItIsSaidTo(String text, String noun, String who) {
        assertThat(fillers(text, noun, Role.DESPITE)).containsExactly(who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Latvia repeated Estonia's demand for the island. | demand
            Oman rejected the plan of Yemen.                 | plan
            Peru referred to a Chilean ultimatum.            | ultimatum
            """)
    void whoOnlySpeaksOfItAnswersNothing(String text, String noun) {
        assertThat(fillers(text, noun, Role.DESPITE)).isEmpty();
    }

    @Test
    void whoeverAsksIsFoundThoughTheParserHangsHimOnTheAnswer() {
        assertThat(fillers(
                        "Islam Karimov brushed aside appeals by Jack Straw for an outside inquiry.",
                        "appeals",
                        Role.BY))
                .containsExactly("Jack");
        assertThat(fillers("An appeal for fuel was ignored by Togo.", "appeal", Role.BY))
                .isEmpty();
    }
}
