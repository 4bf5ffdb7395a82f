package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import org.junit.jupiter.api.Test;

/** Whose the pope and the kaiser are. */
class OnlyRulerTest {

    @Test
    void titleThatOneRulerAloneBearsTellsHisState() {
        assertThat(codes("The pope condemned the killings in Myanmar.", "pope")).containsExactly("VATREL Vatican City");
        assertThat(codes("The kaiser sent a gunboat to Morocco.", "kaiser")).containsExactly("DEUGOV Germany");
    }

    @Test
    void anotherWhoIsCalledSoIsNotMeant() {
        assertThat(codes("The Coptic pope condemned Ethiopia.", "pope")).doesNotContain("VATREL Vatican City");
        assertThat(codes("The Bulgarian tsar declared war on Serbia.", "tsar")).containsExactly("BGRGOV Bulgaria");
    }

    @Test
    void whoHasBeenNamedIsMeantFirst() {
        assertThat(codes("John Paul II visited Poland, where the pope praised Solidarity.", "pope"))
                .containsExactly("VATREL Pope John Paul II");
    }
}
