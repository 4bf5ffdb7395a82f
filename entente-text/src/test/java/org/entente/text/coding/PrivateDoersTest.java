package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Loaded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateDoersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A baker in Norway helped an old man across the road.",
                "The gardener from Kenya asked for more sugar.",
                "The Vietnamese tenor praised the soup.",
                "The orchestra of Bamberg praised its Japanese hosts."
            })
    void stateDoesNotActInThePersonOfACookOrASinger(String text) {
        assertThat(Loaded.code(text).claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Singers in Chile protested against the law.", "The government of Norway helped Chad."})
    void whoProtestsOrGovernsDoes(String text) {
        assertThat(Loaded.code(text).claims()).isNotEmpty();
    }
}
