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

    @ParameterizedTest(name = "{0}: {2} acts")
    @CsvSource(delimiter = '|', textBlock = """
            Peru moved its fleet after a threat from Chile. | threat | Peru
            Norway closed its airspace following an ultimatum from Sweden. | ultimatum | Norway
            Following a request from Oman, Iran freed the crew. | request | Iran
            Ghana held the vote despite appeals from Togo. | appeals | Ghana
            Peru called up its reserves in response to threats from Chile. | threats | Peru
            """)
    void whoActsUponAThreatOrAnAppealIsWhomItIsMadeTo(String text, String noun, String who) {
        assertThat(fillers(text, noun, Role.DESPITE)).containsExactly(who);
    }

    @ParameterizedTest(name = "{0}: {2} was there")
    @CsvSource(delimiter = '|', textBlock = """
            Peru called a vote following a meeting with Chile. | meeting | Peru
            Peru closed the airport after a phone call with the president of Chile. | call | Peru
            Peru closed the airport at the end of a visit to Chile. | visit | Peru
            Following a visit to Chile, Peru banned the film. | visit | Peru
            """)
    void whoActsAfterAMeetingWasThere(String text, String noun, String who) {
        assertThat(fillers(text, noun, Role.SUBJECT)).containsExactly(who);
    }
}
