package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom a surname alone means before the text has told more of the name. */
class BareSurnamesTest {

    private static final Optional<LocalDate> SUMMER_OF_2015 = Optional.of(LocalDate.of(2015, 7, 1));
    private static final Optional<LocalDate> SUMMER_OF_1965 = Optional.of(LocalDate.of(1965, 7, 1));

    @Test
    void whoeverIsInOfficeThenIsMeant() {
        assertThat(codes(SUMMER_OF_2015, "Tsipras rejected the offer of the lenders.", "Tsipras"))
                .containsExactly("GRCGOV Alexis Tsipras");
        assertThat(codes(SUMMER_OF_2015, "Croatia reached an accord with Rousseff.", "Rousseff"))
                .containsExactly("BRAGOV Dilma Rousseff");
        assertThat(codes(SUMMER_OF_1965, "Croatia reached an accord with Rousseff.", "Rousseff"))
                .noneMatch(who -> who.startsWith("BRA"));
    }

    @Test
    void theYearThatTheSentenceTellsIsTheDate() {
        assertThat(codes(SUMMER_OF_2015, "In 1982 Galtieri sent marines to the islands.", "Galtieri"))
                .containsExactly("ARGELI Leopoldo Galtieri");
    }

    @Test
    void countrySpokenOfTellsWhoIsMeantOutsideHisTerm() {
        assertThat(codes(SUMMER_OF_2015, "Argentina still argues over what Galtieri ordered.", "Galtieri"))
                .containsExactly("ARGELI Leopoldo Galtieri");
    }

    @Test
    void partOfALongerNameIsSomebodyElse() {
        assertThat(codes(SUMMER_OF_2015, "Irma Tsipras rejected the offer.", "Tsipras"))
                .noneMatch(who -> who.contains("Alexis"));
        assertThat(codes(SUMMER_OF_2015, "Irma Tsipras rejected the offer. Tsipras then left.", "Tsipras"))
                .noneMatch(who -> who.contains("Alexis"));
    }

    @Test
    void townsAndMonthsAreNoStatesmen() {
        Optional<LocalDate> spring = Optional.of(LocalDate.of(2018, 5, 20));
        assertThat(codes(spring, "Chad withdrew its envoy in May.", "May")).isEmpty();
        assertThat(codes(spring, "Chad reached an accord with May.", "May")).isEmpty();
        assertThat(codes(SUMMER_OF_2015, "Dockers in Santos went on strike.", "Santos"))
                .noneMatch(who -> who.startsWith("COL"));
    }
}
