package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.claim.EventType;
import org.entente.text.Loaded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InclinedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Japan is not prepared to meet Kenya.",
                "Peru was not prepared to sign the treaty with Chile.",
                "Ghana is no longer prepared to negotiate with Togo."
            })
    void whoIsNotPreparedToDoItRefuses(String text) {
        assertThat(Loaded.code(text).claims()).extracting(claim -> claim.type()).containsExactly(EventType.REJECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Japan is prepared to meet Kenya.",
                "Togo is prepared to talk to Ghana, but not in Geneva.",
            })
    void whoIsPreparedToDoItAgrees(String text) {
        assertThat(Loaded.code(text).claims()).extracting(claim -> claim.type()).containsExactly(EventType.AGREE);
    }
}
