package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom the noun of an office or a rank means among those spoken of. */
class OfficersTest {

    private static final String RULER =
            "General Manuel Noriega ruled Panama. Noriega jailed rivals. Noriega praised Cuba. ";

    private static Optional<LocalDate> year(int year) {
        return Optional.of(LocalDate.of(year, 11, 1));
    }

    @Test
    void officeIsThatOfWhoHoldsItInTheYearTold() {
        String told =
                "Recep Tayyip Erdogan went to Cairo. Ahmet Davutoglu met the king. The Turkish prime minister left.";
        assertThat(codes(year(2011), told, "minister"))
                .singleElement()
                .asString()
                .contains("Erdo");
        assertThat(codes(year(2015), told, "minister"))
                .singleElement()
                .asString()
                .contains("Davuto");
    }

    @Test
    void rankIsThatOfWhoIsCalledSo() {
        assertThat(codes(
                        RULER + "Roberto Herrera, a retired colonel, accused him. Cuba stood by the general.",
                        "general"))
                .singleElement()
                .asString()
                .endsWith("Manuel Noriega");
        assertThat(codes(RULER + "Roberto Herrera, a colonel, accused him. Cuba stood by the colonel.", "Cuba"))
                .containsExactly("CUB Cuba");
    }

    @Test
    void rankOfANewcomerIsHisOwn() {
        String told = RULER + "General Ruben Paredes accused him. Cuba stood by the general.";
        assertThat(codes(told, "general")).singleElement().asString().endsWith("Ruben Paredes");
    }

    @Test
    void strongmanIsWhoIsSpokenOfMost() {
        assertThat(codes(
                        RULER + "Noriega fled. President Eric Delvalle was angry. Peru warned the strongman.",
                        "strongman"))
                .singleElement()
                .asString()
                .endsWith("Manuel Noriega");
    }

    @Test
    void nameOfTwoIsThatOfWhoRuledInTheYearTold() {
        assertThat(codes(year(1989), "George Bush sent troops.", "Bush"))
                .singleElement()
                .asString()
                .contains("H. W.");
        assertThat(codes(year(2003), "George Bush sent troops.", "Bush"))
                .singleElement()
                .asString()
                .contains("e W. Bush");
    }
}
