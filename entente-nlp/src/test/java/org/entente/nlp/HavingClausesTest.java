package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HavingClausesTest {

    private static final EnglishParser PARSER = EnglishParser.load(ParserOptions.standard());

    @ParameterizedTest(name = "{0}: {1} {2}, {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            Having shot down a Chadian bomber, Haftar apologised. | shot | bomber | Haftar | apologised
            Having invaded Kuwait, Saddam Hussein threatened Riyadh. | invaded | Kuwait | Saddam | threatened
            Having expelled the Danish envoy, Niger turned to Russia. | expelled | envoy | Niger | turned
            """)
    void openingClausesHaveTheirObjectAndTheSentenceItsSubject(
            String text, String verb, String object, String subject, String main) {
        Sentence s = PARSER.parse(text).get(0);
        int participle = find(s, verb);
        assertThat(s.relation(participle)).isEqualTo(Relation.ADVCL);
        assertThat(s.form(s.head(participle))).isEqualTo(main);
        assertThat(s.head(find(s, object))).isEqualTo(participle);
        assertThat(s.relation(find(s, object))).isEqualTo(Relation.OBJ);
        assertThat(s.form(s.head(find(s, subject)))).isEqualTo(main);
        assertThat(s.relation(find(s, subject))).isEqualTo(Relation.NSUBJ);
    }

    @Test
    void havingThatIsNoOpeningStays() {
        Sentence s =
                PARSER.parse("Having nuclear weapons, Pakistan feels safe.").get(0);
        assertThat(s.relation(find(s, "weapons"))).isEqualTo(Relation.OBJ);
    }

    private static int find(Sentence s, String form) {
        for (int i = 0; i < s.size(); i++) {
            if (s.form(i).equals(form)) {
                return i;
            }
        }
        throw new AssertionError("no \"" + form + "\"");
    }
}
