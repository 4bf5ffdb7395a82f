package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import org.junit.jupiter.api.Test;

/** Whose "its" is where an accord, or an owner before a colon, is told. */
class AccordsTest {

    @Test
    void sponsorOfAnAccordIsNoStates() {
        assertThat(codes("Under the accord South Sudan freed rebels. Its sponsor, IGAD, threatened Uganda.", "Its"))
                .isEmpty();
        assertThat(codes("South Sudan freed rebels. Its sponsor, Uganda, was angry.", "Its"))
                .containsExactly("SSD South Sudan");
    }

    @Test
    void ownerBeforeAColonIsMeantBehindIt() {
        String told = "Pakistan is not trusted. Pakistan denies it. Nor is %s part plain: its envoy met the Taliban.";
        assertThat(codes(told.formatted("Moscow's own"), "its")).containsExactly("RUSGOV Russia");
        assertThat(codes(told.formatted("any"), "its")).containsExactly("PAK Pakistan");
    }

    @Test
    void nounBesideANameTellsThatItIsABody() {
        assertThat(codes("Al Ghad, the largest opposition party, denounced the Egyptian army.", "Al"))
                .singleElement()
                .asString()
                .contains("PTY Al Ghad");
        assertThat(codes("Al Ghad, the largest town in the valley, was quiet.", "Al"))
                .noneMatch(code -> code.contains("PTY"));
    }
}
