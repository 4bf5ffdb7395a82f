package org.entente.text.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.frame.Fillers.fillers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleGenitiveTest {

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            The Kachin army is an old friend of Beijing's. | friend | Beijing
            Chad is an ally of France's, and Libya knows it. | ally | France
            The militia is a client of Bashar al-Assad's. | client | Bashar
            Kuwait was a rival of Baghdad's. | rival | Baghdad
            """)
    void whoOwnsNothingElseOwnsTheNoun(String text, String trigger, String owner) {
        assertThat(fillers(text, trigger, Role.OF)).containsExactly(owner);
    }

    @Test
    void whatANameOwnsStandsBehindIt() {
        assertThat(fillers("Chad is an ally of France's enemies.", "ally", Role.OF))
                .containsExactly("enemies");
    }
}
