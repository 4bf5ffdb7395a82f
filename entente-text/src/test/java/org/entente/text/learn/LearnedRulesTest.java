package org.entente.text.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.TieType;
import org.entente.text.frame.Frame;
import org.entente.text.rules.Firing;
import org.entente.text.rules.Rule;
import org.entente.text.rules.Trigger;
import org.junit.jupiter.api.Test;

class LearnedRulesTest {

    @Test
    void aWordThatAllRulesOfTheTypeGiveOneCodeHasThatCode() {
        assertThat(code(EventType.COERCE, "Turkey arrested the writer.", "arrested"))
                .startsWith("173");
    }

    @Test
    void theObjectTellsWhatALightVerbDoesNot() {
        assertThat(code(EventType.COERCE, "Turkey made several arrests.", "made"))
                .startsWith("173");
    }

    @Test
    void wordsThatNoRuleOfTheTypeKnowsLeaveTheCodeOfTheType() {
        assertThat(code(EventType.COERCE, "Turkey bamboozled the writer.", "bamboozled"))
                .isEqualTo("170");
    }

    @Test
    void anAgreementOfWhichNoMoreIsKnownIsAnIntent() {
        assertThat(code(EventType.AGREE, "Turkey hummed at the plan.", "hummed"))
                .isEqualTo("030");
    }

    @Test
    void aTieHasNoCode() {
        assertThat(code(TieType.HOSTILE, "Turkey hates Greece.", "hates")).isEmpty();
    }

    private static String code(ClaimType type, String text, String word) {
        Framed framed = Framed.of(text, word);
        Frame frame = framed.sentence().frames().at(framed.token());
        Rule rule = LearnedRules.of(LearnedType.indexOf(type, Optional.empty()), false);
        Trigger trigger = new Trigger(frame.kind(), word, List.of());
        return framed.sentence()
                .matcher()
                .cameo(new Firing(rule, trigger, frame, List.of(), List.of(), List.of(), 0, 0));
    }
}
