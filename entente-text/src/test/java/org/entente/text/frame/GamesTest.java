package org.entente.text.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Loaded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spain crushed Italy 6-4, 6-2.",
                "Peru routed Bolivia by three goals.",
                "Finland fought off Sweden to win the championship.",
                "Norway destroyed Malta in the qualifier.",
            })
    void oneLandThatBeatsAnotherAtAGameAttacksNobody(String text) {
        assertThat(Loaded.code(text).claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vietnam defeated Cambodia in January 1979.",
                "Iraq attacked Iran in 1980-88.",
                "Russian troops stormed the stadium in Grozny and killed Chechens.",
            })
    void yearsAreNoScoreAndSoldiersPlayNoGame(String text) {
        assertThat(Loaded.code(text).claims()).isNotEmpty();
    }
}
