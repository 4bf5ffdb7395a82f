package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Loaded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syria, not Iraq, attacked Kuwait. | Syria > Kuwait
            Not Syria but Iraq attacked Kuwait. | Iraq > Kuwait
            Iraq attacked not Syria but Kuwait. | Iraq > Kuwait
            Iraq attacked Kuwait, not Syria. | Iraq > Kuwait
            Syria, rather than Iraq, attacked Kuwait. | Syria > Kuwait
            Syria and Iraq attacked Kuwait. | Syria > Kuwait, Iraq > Kuwait
            """)
    void whoIsNamedOnlyToBeLeftOutHasNoPart(String text, String sides) {
        assertThat(Loaded.code(text).claims())
                .extracting(claim -> claim.source().orElseThrow().actor().name() + " > "
                        + claim.target().orElseThrow().actor().name())
                .containsExactlyInAnyOrder(sides.split(", ", -1));
    }
}
