package org.entente.text.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.entente.claim.ClaimType;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.claim.TieType;
import org.entente.text.Coder;
import org.entente.text.Loaded;
import org.entente.text.coding.SentenceCoder;
import org.junit.jupiter.api.Test;

class LearnedCodesTest {

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
        assertThat(code(EventType.COERCE, "Turkey hobbled the writer.", "hobbled"))
                .isEqualTo("170");
    }

    @Test
    void anAgreementOfWhichNoMoreIsKnownIsAnIntent() {
        assertThat(code(EventType.AGREE, "Turkey nodded at the plan.", "nodded"))
                .isEqualTo("030");
    }

    @Test
    void aTieHasNoCode() {
        assertThat(code(TieType.HOSTILE, "Turkey hates Greece.", "hates")).isEmpty();
    }

    private static String code(ClaimType type, String text, String trigger) {
        Coder.Reading reading = Loaded.CODER.read(new Document("d", text, "", Optional.empty(), ""));
        SentenceCoder sentence = reading.coder().sentence(0);
        LearnedType label = LearnedType.labels().get(LearnedType.indexOf(type, Optional.empty()));
        for (int token = 0; token < reading.sentences().get(0).size(); token++) {
            if (reading.sentences().get(0).form(token).equals(trigger)) {
                return LearnedCodes.of(
                        label, sentence.matcher(), sentence.frames().at(token));
            }
        }
        throw new AssertionError(trigger + " is not in \"" + text + "\"");
    }
}
