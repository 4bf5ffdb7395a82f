package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.AliasType;
import org.entente.claim.Claim;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

class TitlesTest {

    @Test
    void titleBetweenCommasIsThePersonNamedBeforeIt() {
        assertThat(pairs("Mark Jones, the Special Envoy for Sudan, will travel to Kenya."))
                .containsExactly("Mark Jones = the Special Envoy for Sudan");
    }

    @Test
    void titleBeforeACommaIsThePersonNamedBehindIt() {
        assertThat(pairs("The commander of Boko Haram in Niger, Musa Adamu, fled."))
                .containsExactly("The commander of Boko Haram in Niger = Musa Adamu");
    }

    @Test
    void titleWithItsOfficeBeforeANameWithoutCommaIsThatPerson() {
        assertThat(pairs("Minister for Fisheries Alan Smith praised Norway."))
                .containsExactly("Minister for Fisheries Alan Smith = Minister for Fisheries");
    }

    @Test
    void whatComesBeforeTheNameMayBeACompound() {
        assertThat(pairs("The former leader of Ansar al-Islam, Kurdish-born cleric Mullah Krekar, lived in Oslo."))
                .containsExactly("Mullah Krekar = The former leader of Ansar al-Islam");
    }

    @Test
    void officeInWhichSomebodyActsIsHis() {
        assertThat(pairs("In her first visit to Kenya as Minister for Trade, Anna Henderson met officials."))
                .containsExactly("Anna Henderson = Minister for Trade");
    }

    @Test
    void nameInQuotationMarksBehindAnotherLanguageIsTheName() {
        assertThat(pairs("Jaish al-Nasr (Arabic: Jaysh an-Nasr, \"Army of Victory\") is an armed group in Syria."))
                .containsExactly("Jaish al-Nasr = Army of Victory");
    }

    @Test
    void titleThatOthersMayBearNamesNobody() {
        assertThat(pairs("Mark Jones, a minister of Kenya, resigned.")).isEmpty();
    }

    @Test
    void peopleInAListAreNotEachOther() {
        assertThat(pairs("Vladimir Putin, Prime Minister Boris Johnson, and Emmanuel Macron met."))
                .isEmpty();
    }

    private static List<String> pairs(String text) {
        return Loaded.code(text).claims().stream()
                .filter(claim -> claim.type() == AliasType.SAME_AS)
                .map(TitlesTest::pair)
                .toList();
    }

    private static String pair(Claim claim) {
        return claim.source().orElseThrow().mention() + " = "
                + claim.target().orElseThrow().mention();
    }
}
