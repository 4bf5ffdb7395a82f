package org.entente.text.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.frame.Fillers.fillers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefianceTest {

    @ParameterizedTest(name = "{0}: {2} goes ahead")
    @CsvSource(delimiter = '|', textBlock = """
            Turkey launched the operation despite objections from Washington. | objections | Turkey
            Chile will export the lithium over the protests of Bolivia. | protests | Chile
            Despite opposition from Poland, Germany opened the pipeline. | opposition | Germany
            """)
    void whoDoesSomethingDespiteObjectionsGoesAhead(String text, String noun, String who) {
        assertThat(fillers(text, noun, Role.DESPITE)).containsExactly(who);
    }

    @Test
    void whoQuarrelsOverProtestsGoesNowhere() {
        assertThat(fillers("Students and police clashed over the protests.", "protests", Role.DESPITE))
                .isEmpty();
        assertThat(fillers("Turkey sank despite the skill of its captain.", "skill", Role.DESPITE))
                .isEmpty();
    }
}
