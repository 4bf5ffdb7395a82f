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
}
