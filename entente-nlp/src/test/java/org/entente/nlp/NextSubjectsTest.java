package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextSubjectsTest {

    private static final EnglishParser PARSER = EnglishParser.load(ParserOptions.standard());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Montenegro then recognised Kosovo, and Serbia at once expelled its ambassador. | Serbia | expelled | NSUBJ
            Ghana recalled its envoy, and Togo promptly closed the border. | Togo | closed | NSUBJ
            Ghana attacked Benin, Mali, and Togo. | Togo | Benin | CONJ
            """)
    void nounsWithAVerbBehindThemAreItsSubject(String text, String noun, String head, Relation relation) {
        Sentence s = PARSER.parse(text).get(0);
        int token = WordOf.sentence(s, noun);
        assertThat(s.form(s.head(token))).isEqualTo(head);
        assertThat(s.relation(token)).isEqualTo(relation);
    }
}
