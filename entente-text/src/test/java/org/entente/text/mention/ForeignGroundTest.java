package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import org.junit.jupiter.api.Test;

/** Whose the land is, and whose the troops are, where somebody enters or leaves a country under arms. */
class ForeignGroundTest {

    @Test
    void troopsThatEnterALandAreNotItsOwn() {
        String told = "Erdogan urged Assad to step down. Assad accused him of treason. His troops crossed into %s.";
        assertThat(codes(told.formatted("Syria"), "troops")).containsExactly("TURMIL Turkey");
        assertThat(codes(told.formatted("Iraq"), "troops")).containsExactly("SYRMIL Syria");
    }

    @Test
    void countryThatAnArmyLeavesIsNotItsOwn() {
        assertThat(codes(
                        "Afghanistan asked Russia for guns. In 1989 the Red Army marched out of the country.",
                        "country"))
                .containsExactly("AFG Afghanistan");
        assertThat(codes("Liberia thanked Nigeria. Nigerian soldiers left the country.", "country"))
                .containsExactly("LBR Liberia");
    }

    @Test
    void guestsLeaveTheCountrySpokenOf() {
        assertThat(codes("Peru was at peace. The guests left the country.", "country"))
                .containsExactly("PER Peru");
    }

    @Test
    void menOfAnArmedLeaderActForHim() {
        String told = "Foday Sankoh, a rebel leader of Sierra Leone, took Bo. %s shelled Kenema.";
        assertThat(codes(told.formatted("His men"), "men"))
                .singleElement()
                .asString()
                .endsWith("Foday Sankoh");
        assertThat(codes(told.formatted("His sons"), "sons")).doesNotContain("SLEREB Foday Sankoh");
    }
}
