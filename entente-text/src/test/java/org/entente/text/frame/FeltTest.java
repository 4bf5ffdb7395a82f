package org.entente.text.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.frame.Fillers.fillers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeltTest {

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Jordan feels betrayed by France. | feels | betrayed
            The Kurds felt abandoned by Washington. | felt | abandoned
            Armenia feels let down by Russia. | feels | let
            """)
    void whatIsFeltDoneIsWhatTheVerbTells(String text, String trigger, String deed) {
        assertThat(fillers(text, trigger, Role.CLAUSE)).containsExactly(deed);
    }

    @Test
    void aClauseOfItsOwnIsNotFelt() {
        assertThat(fillers("The general felt the blow when he was betrayed.", "felt", Role.CLAUSE))
                .isEmpty();
    }
}
