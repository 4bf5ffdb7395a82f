package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SemicolonClausesTest {

    private static final EnglishParser PARSER = EnglishParser.load(ParserOptions.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Togo armed the rebels; Ghana sheltered their leaders.",
                "The envoy left; when the talks failed, Ghana closed the border.",
                "Benin protested in vain; and its ambassador, who had been ill, was recalled.",
            })
    void clausesWithASubjectAndAVerbAreSentencesOfTheirOwn(String text) {
        assertThat(PARSER.parse(text)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The signatories were Togo, which had lost the war; Ghana, which had won it; and Benin.",
                "Ghana demanded that Togo withdraw its troops; that it pay for the damage.",
                "The plan (Togo would withdraw; Ghana would pay) was rejected.",
                "\"Togo has withdrawn; Ghana will pay,\" the minister said.",
                "Ghana sent rice; blankets; two field hospitals.",
            })
    void listsQuotationsBracketsAndWhatDependsStayTogether(String text) {
        assertThat(PARSER.parse(text)).hasSize(1);
    }

    @Test
    void theyStayTogetherWhereTheSentencesOfTreebanksAreWanted() {
        EnglishParser whole = EnglishParser.load(ParserOptions.standard().withSentencesOfTreebanks());
        assertThat(whole.parse("Togo armed the rebels; Ghana sheltered their leaders."))
                .hasSize(1);
    }

    @Test
    void theClausesHoldEveryWordOnceAndKnowThatTheyAreWhole() {
        String text = "President Kufuor armed the Togo rebels; Benin gave their leaders a home; Mali watched.";
        List<Sentence> clauses = PARSER.parse(text);
        assertThat(clauses).hasSize(3).allMatch(Sentence::endsWithStop).noneMatch(Sentence::cut);
        assertThat(clauses.get(1).begin(0)).isEqualTo(text.indexOf("Benin"));
        assertThat(clauses.stream().mapToInt(Sentence::size).sum()).isEqualTo(17);
    }

    @Test
    void aClauseBeforeASemicolonIsReadAsOneBeforeAFullStop() {
        Sentence before = PARSER.parse("Ghana armed the Togolese rebels; Benin sheltered their leaders.")
                .get(0);
        Sentence alone = PARSER.parse("Ghana armed the Togolese rebels.").get(0);
        for (int token = 0; token < alone.size(); token++) {
            assertThat(before.head(token)).isEqualTo(alone.head(token));
            assertThat(before.relation(token)).isEqualTo(alone.relation(token));
        }
    }
}
