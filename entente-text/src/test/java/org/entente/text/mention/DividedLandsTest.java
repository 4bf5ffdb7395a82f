package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import org.junit.jupiter.api.Test;

/** Whom "the North" and "the South" mean. */
class DividedLandsTest {

    @Test
    void halfIsThatOfTheDividedLandOfWhichTheTextTells() {
        assertThat(codes("Seoul urged the North to free two fishermen.", "North"))
                .containsExactly("PRK North Korea");
        assertThat(codes("North Vietnam sent troops into the South.", "South")).containsExactly("RVN South Vietnam");
        assertThat(codes("South Yemen accused the North of shelling its posts.", "North"))
                .containsExactly("YEM North Yemen");
        assertThat(codes("Juba blamed the North for the raid.", "North")).containsExactly("SDN Sudan");
    }

    @Test
    void earlierSentencesTellOfIt() {
        assertThat(codes("South Korea and Japan condemned the launch. The North called them puppets.", "North"))
                .containsExactly("PRK North Korea");
        assertThat(codes("Seoul spoke up. The North and the South will reopen the hotline.", "South"))
                .containsExactly("KOR South Korea");
    }

    @Test
    void quarterOfTheSkyNamesNobodyElsewhere() {
        assertThat(codes("The government sent troops to the North.", "North")).isEmpty();
        assertThat(codes("In the South of Italy, North Korean agents were arrested.", "South"))
                .isEmpty();
        assertThat(codes("South Korean ships sailed for the South China Sea.", "South China Sea"))
                .isEmpty();
    }

    @Test
    void pluralOfADividedLandIsBothHalves() {
        assertThat(codes("The two Koreas signed a truce.", "Koreas"))
                .containsExactly("PRK North Korea", "KOR South Korea");
        assertThat(codes("Both Germanys joined the United Nations.", "Germanys"))
                .containsExactly("DEU West Germany", "DDR East Germany");
        assertThat(codes("The two Yemens went to war.", "Yemens"))
                .containsExactly("YEM North Yemen", "YMD South Yemen");
    }
}
