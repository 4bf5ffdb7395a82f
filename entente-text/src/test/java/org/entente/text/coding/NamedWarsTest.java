package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.claim.EventType;
import org.entente.text.Loaded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedWarsTest {

    private static boolean tellsFighting(String text) {
        return Loaded.code(text).claims().stream().anyMatch(claim -> claim.type() == EventType.ASSAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Russo-Georgian War lasted five days.",
                "The Sino-Japanese war raged on until 1945.",
                "The Iran-Iraq war broke out in 1980.",
                "The Anglo-Argentine conflict over the islands was fought in 1982.",
                "There was war between Chad and Libya.",
                "An armistice ended the war between Iran and Iraq.",
                "The United States condemned Russia's war against Ukraine.",
                "Azerbaijan launched a war against Armenia."
            })
    void warThatIsFoughtIsClaimed(String text) {
        assertThat(tellsFighting(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Russo-Japanese War was the background of the treaty.",
                "The conflict between Armenia and Azerbaijan derived from ethnic hatred.",
                "The Indo-Pakistani conflict is less acute than before.",
                "The five-day conflict (the Russo-Georgian War) drew in Washington.",
                "Thousands of refugees fled the Russo-Ukrainian war.",
                "France stayed neutral during the Franco-Prussian War.",
                "Trade has grown since the Iran-Iraq war."
            })
    void warThatIsOnlyNamedIsNone(String text) {
        assertThat(tellsFighting(text)).isFalse();
    }
}
