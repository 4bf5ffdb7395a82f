package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Loaded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbalNounsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Khomeini's spurning of the Iraqi offer prolonged the war. | REJECT | Ruhollah Khomeini | Iraq
            Nixon's wooing of Romania annoyed the Kremlin. | IMPROVING | Richard Nixon | Romania
            The mining of Nicaraguan ports by the CIA shocked many. | ASSAULT | Central Intelligence Agency | Nicaragua
            """)
    void nounMadeOfAVerbTellsWhatTheVerbDoes(String text, String type, String source, String target) {
        assertThat(Loaded.code(text).claims()).anySatisfy(claim -> {
            assertThat(claim.type().name()).isEqualTo(type);
            assertThat(claim.source().orElseThrow().actor().name()).isEqualTo(source);
            assertThat(claim.target().orElseThrow().actor().name()).isEqualTo(target);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The building of the dam by Ethiopia pleased farmers.",
                "His understanding of Russia is deep.",
                "The reading of the poem by Peru's minister took an hour."
            })
    void nounMadeOfAVerbThatNoRuleKnowsTellsNothing(String text) {
        assertThat(Loaded.code(text).claims()).isEmpty();
    }
}
