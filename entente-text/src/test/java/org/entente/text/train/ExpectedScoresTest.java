package org.entente.text.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpectedScoresTest {

    private static List<String> fallen(Figure expected, Figure now) {
        String file = ExpectedScores.text(Map.of("score f1", Score.f1(expected)));
        return ExpectedScores.of(file).fallen(Map.of("score f1", Score.f1(now)));
    }

    @Test
    void aScoreOfManyFailsWhereItFallsByMoreThanAPoint() {
        Figure many = new Figure(600, 1000, 1000);
        assertThat(fallen(many, new Figure(592, 1000, 1000))).isEmpty();
        assertThat(fallen(many, new Figure(585, 1000, 1000))).hasSize(1);
    }

    @Test
    void aScoreOfFewFailsWhereMoreThanOneClaimIsLost() {
        Figure few = new Figure(6, 8, 12);
        assertThat(fallen(few, new Figure(5, 8, 12))).isEmpty();
        assertThat(fallen(few, new Figure(4, 8, 12))).hasSize(1);
    }

    @Test
    void aScoreThatIsGoneHasFallen() {
        ExpectedScores expected = ExpectedScores.of("training relevance f1\t90.0\t0.1\n");
        assertThat(expected.fallen(Map.of())).hasSize(1).first().asString().contains("90.0", "0.0");
    }

    @Test
    void aLineThatIsNoScoreIsNamed() {
        assertThatThrownBy(() -> ExpectedScores.of("training relevance f1 90.0"))
                .hasMessageContaining("training relevance f1 90.0");
    }
}
