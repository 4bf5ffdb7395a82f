package org.entente.text.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.frame.Fillers.fillers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseesTest {

    @ParameterizedTest(name = "{0}: {2} asks {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Ghana, in a note to Togo, asked for help. | asked | Ghana | Togo
            Oman, in a message to Yemen, demanded an apology. | demanded | Oman | Yemen
            Ghana wrote to Togo to demand an apology. | demand | Ghana | Togo
            Ghana sent a note to Togo to ask for help. | ask | Ghana | Togo
            Oman sent a letter to Yemen demanding an apology. | demanding | Oman | Yemen
            Ghana telephoned Togo to press for a truce. | press | Ghana | Togo
            Oman rang Yemen to advise against a landing. | advise | Oman | Yemen
            """)
    void whomAMessageIsSentIsAsked(String text, String trigger, String asks, String asked) {
        assertThat(fillers(text, trigger, Role.SUBJECT)).containsExactly(asks);
        assertThat(fillers(text, trigger, Role.TO)).containsExactly(asked);
    }

    @Test
    void whoIsSentToAskAsksHimself() {
        assertThat(fillers("Ghana sent a general to Togo to ask for help.", "ask", Role.SUBJECT))
                .containsExactly("general");
    }
}
