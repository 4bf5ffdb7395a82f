package org.entente.text.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.frame.Fillers.fillers;

import org.junit.jupiter.api.Test;

class HungInfinitivesTest {

    @Test
    void whatSomebodyIsToldToDoIsTheContentWhereverItHangs() {
        assertThat(fillers("The governor ordered mercenaries to leave.", "ordered", Role.CLAUSE))
                .containsExactly("leave");
    }

    @Test
    void whatANounTellsIsItsOwnersDeedWhereverItHangs() {
        assertThat(fillers("Japan's refusal to apologise to Kenya angered diplomats.", "refusal", Role.CLAUSE))
                .containsExactly("apologise");
        assertThat(fillers(
                        "Tensions rose over Peru's refusal to extradite a fugitive to Chile.",
                        "extradite",
                        Role.SUBJECT))
                .containsExactly("Peru");
    }

    @Test
    void whoBecomesTheFirstToDoItDoesIt() {
        assertThat(fillers("Peru became the first to recognise Chile.", "recognise", Role.SUBJECT))
                .containsExactly("Peru");
    }
}
