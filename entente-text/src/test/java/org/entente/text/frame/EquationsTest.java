package org.entente.text.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.frame.Fillers.fillers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquationsTest {

    @ParameterizedTest(name = "{0}: the {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Syria's only ally is Iran. | ally | Iran
            Hezbollah's patron is Iran. | patron | Iran
            The chief enemy of Armenia is Azerbaijan. | enemy | Azerbaijan
            Its oldest friend in the region was Chad. | friend | Chad
            """)
    void whoIsMeantBearsTheNoun(String text, String trigger, String bearer) {
        assertThat(fillers(text, trigger, Role.BEARER)).containsExactly(bearer);
    }

    @Test
    void severalBearItTogether() {
        assertThat(fillers("Taiwan's last friends are Palau and Tuvalu.", "friends", Role.BEARER))
                .containsExactly("Palau", "Tuvalu");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Syria's ally is no longer Iran. | ally
            Syria's ally is not Iran. | ally
            The ally is Iran. | ally
            Syria's ally is in Iran. | ally
            """)
    void whoIsNotMeantOrOnlyNearIsNobody(String text, String trigger) {
        assertThat(fillers(text, trigger, Role.BEARER)).isEmpty();
    }
}
