package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(Loaded.code(text).claims())
                .filteredOn(claim -> claim.type() == type)
                .extracting(Claim::cameo)
                .anyMatch(cameo -> cameo.startsWith(code));
    }

    @Test
    void codeStaysWhereTheClauseSaysNoMore() {
        assertThat(Loaded.code("Kenya accused Somalia.").claims())
                .extracting(Claim::cameo)
                .containsExactly("112");
    }
}
