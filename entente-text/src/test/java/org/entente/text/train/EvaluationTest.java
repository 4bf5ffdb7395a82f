package org.entente.text.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Coder;
import org.entente.text.Loaded;
import org.entente.text.learn.Learner;
import org.entente.text.mention.MentionResolver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The annotated set as the regression test of the whole coder. */
@Tag("slow")
class EvaluationTest {

    private static final Coder CODER =
            new Coder(Loaded.PARSER, new MentionResolver(Loaded.ACTORS), Loaded.RULES, Learner.load());

    @Test
    void noScoreFallsBelowWhatIsExpected() {
        Evaluation now = Evaluation.of(AnnotatedSetTest.SET, CODER, Loaded.ACTORS);
        assertThat(ExpectedScores.read(AnnotatedSetTest.FOLDER).fallen(now)).isEmpty();
        assertThat(now.calibration().expectedError()).isLessThan(0.1);
    }

    @Test
    void theModelFindsEventsThatRulesDoNotInSentencesItHasNotSeen() {
        Scores rules = Evaluation.of(AnnotatedSetTest.SET.heldOut(), Loaded.CODER, Loaded.ACTORS)
                .heldOut();
        Scores both = Evaluation.of(AnnotatedSetTest.SET.heldOut(), CODER, Loaded.ACTORS)
                .heldOut();
        assertThat(both.relevance().f1()).isGreaterThan(rules.relevance().f1() + 2);
        assertThat(both.types().f1()).isGreaterThan(rules.types().f1());
    }
}
