package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import org.junit.jupiter.api.Test;

/** Seas and straits are nobody, whatever land they are called after. */
class WatersTest {

    @Test
    void watersCalledAfterALandAreNotThatLand() {
        assertThat(codes("Iran boarded a tanker in the Gulf of Oman.", "Oman")).isEmpty();
        assertThat(codes("Iran boarded a tanker in the Gulf of Oman.", "Gulf")).isEmpty();
        assertThat(codes("Trawlers met in the Sea of Japan.", "Japan")).isEmpty();
        assertThat(codes("China sailed through the Taiwan Strait.", "Taiwan")).isEmpty();
        assertThat(codes("Ethiopia wants a port on the Red Sea.", "Sea")).isEmpty();
    }

    @Test
    void whoLiesOnThemIsSomebody() {
        assertThat(codes("Oman closed the Gulf of Oman.", "Oman")).containsExactly("OMN Oman");
    }
}
