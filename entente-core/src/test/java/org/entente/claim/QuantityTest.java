package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void itReadsAsPeopleWriteIt() {
        assertThat(List.of(
                        Quantity.of(2500),
                        Quantity.between(200, 300),
                        Quantity.atLeast(12),
                        Quantity.atMost(500),
                        new Money(Quantity.of(1_200_000), "USD")))
                .map(Object::toString)
                .containsExactly("2,500", "200–300", "≥ 12", "≤ 500", "USD 1,200,000");
    }

    @Test
    void whatCannotBeIsToldWithItsNumbers() {
        assertThatThrownBy(() -> Quantity.between(5, 3)).hasMessageContaining("at least 5 and at most 3");
        assertThatThrownBy(() -> Quantity.of(-7)).hasMessageContaining("-7");
        assertThatThrownBy(() -> new Quantity(OptionalLong.empty(), OptionalLong.empty()))
                .hasMessageContaining("needs a number");
    }

    @Test
    void aCurrencyIsThreeCapitalLetters() {
        for (String none : List.of("", "usd", "US", "USDX", "<b>", "U D", "ÄÖÜ")) {
            assertThatThrownBy(() -> new Money(Quantity.of(1), none))
                    .as(none)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"" + none + "\"");
        }
    }
}
