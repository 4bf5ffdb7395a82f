package org.entente.text.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.frame.Fillers.fillers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptSoTest {

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Iranian dollars kept Hezbollah alive. | kept | Hezbollah
            Syrian rifles kept Renamo going. | kept | Renamo
            Saudi subsidies kept Al-Islah loyal. | kept | Al-Islah
            Sudanese guns kept the LRA alive. | kept | LRA
            Iranian rockets made Hezbollah strong. | made | Hezbollah
            France set Navalny free. | set | Navalny
            """)
    void whoeverIsKeptSoIsTheObject(String text, String trigger, String kept) {
        assertThat(fillers(text, trigger, Role.OBJECT)).containsExactly(kept);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Hezbollah looked strong. | looked
            The rebels kept fighting. | kept
            """)
    void otherVerbsKeepNobody(String text, String trigger) {
        assertThat(fillers(text, trigger, Role.OBJECT)).isEmpty();
    }
}
