package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Loaded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterpartsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brazil's president met his counterpart from Chile.",
                "Brazil's president met his Chilean counterpart."
            })
    void counterpartIsOfTheLandHeComesFrom(String text) {
        assertThat(Loaded.code(text).claims()).anySatisfy(claim -> {
            assertThat(claim.source().map(party -> party.actor().country())).contains("BRA");
            assertThat(claim.target().map(party -> party.actor().country())).contains("CHL");
        });
    }
}
