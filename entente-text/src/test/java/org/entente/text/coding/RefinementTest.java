package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.EventType;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CAMEO codes to the digit that the clause decides. */
class RefinementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Students demonstrated in Lima against President Alberto Fujimori to demand his resignation.      | PROTEST | 1411",
                "Kurdish activists began a hunger strike against Turkey to demand independence.                   | PROTEST | 1424",
                "Belarus threatened to expel the Polish ambassador and to impose a curfew in Minsk.              | THREATEN | 13",
                "Kenya accused Somalia of spying.                                                                | ACCUSE | 1125",
                "Norway accused Russia of corruption.                                                            | ACCUSE | 1121",
            })
    void lastDigitFollowsTheReason(String text, EventType type, String code) {
        assertThat(codes(text, type)).anyMatch(cameo -> cameo.startsWith(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iran and Iraq agreed to a cease-fire.                                    | AGREE | 0356",
                "Peru rejected a proposal by Chile for a cease-fire.                      | REJECT | 1246",
                "Iran released a British tanker.                                          | CONCEDE | 0842",
                "A suicide car bombing killed three Iraqi soldiers.                       | ASSAULT | 1831",
            })
    void wordsWithAHyphenCountAsTheTokeniserPartsThem(String text, EventType type, String code) {
        assertThat(codes(text, type)).contains(code);
    }

    @Test
    void codeStaysWhereTheClauseSaysNoMore() {
        assertThat(Loaded.code("Kenya accused Somalia.").claims())
                .extracting(Claim::cameo)
                .containsExactly("112");
    }

    private static List<String> codes(String text, EventType type) {
        return Loaded.code(text).claims().stream()
                .filter(claim -> claim.type() == type)
                .map(Claim::cameo)
                .toList();
    }
}
