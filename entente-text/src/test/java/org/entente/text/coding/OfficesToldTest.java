package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.TieType;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

/** Whose office it is that is told without its land. */
class OfficesToldTest {

    private static List<String> roles(String text) {
        return Loaded.code(text).claims().stream()
                .filter(claim -> claim.type() == TieType.ROLE)
                .map(OfficesToldTest::pair)
                .toList();
    }

    private static String pair(Claim claim) {
        return claim.source().orElseThrow().actor().name()
                + " > "
                + claim.target().orElseThrow().actor().name();
    }

    @Test
    void officesWithoutALandAreOfThatOfWhoeverHoldsThem() {
        assertThat(roles("Abiy Ahmed became prime minister in April 2018.")).containsExactly("Abiy Ahmed > Ethiopia");
        assertThat(roles("Nikol Pashinyan took office in 2018.")).containsExactly("Nikol Pashinyan > Armenia");
        assertThat(roles("Albania signed a treaty. Koçi Xoxe, the interior minister, opposed it."))
                .containsExactly("Koçi Xoxe > Albania");
        assertThat(roles("Mali waited. The interim president, Dioncounda Traoré, appealed to Paris."))
                .containsExactly("Dioncounda Traoré > Mali");
    }

    @Test
    void titlesBeforeANameTellNoOffice() {
        assertThat(roles("Prime Minister Shinzo Abe visited Delhi.")).isEmpty();
    }

    @Test
    void whoeverIsKnownAsSomebodysMinisterIsNotThatBody() {
        assertThat(roles("Rodrigo Granda, known as the FARC's foreign minister, was seized in Caracas."))
                .containsExactly("Rodrigo Granda > Revolutionary Armed Forces of Colombia");
    }
}
