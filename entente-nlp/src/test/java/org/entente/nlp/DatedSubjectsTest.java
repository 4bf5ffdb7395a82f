package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedSubjectsTest {

    private static final EnglishParser PARSER = EnglishParser.load(ParserOptions.standard());

    @ParameterizedTest(name = "{1} did: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            In September 2020 Azerbaijan, armed by Turkey and Israel, launched an offensive. | Azerbaijan | launched
            In May 2019 Sudan, ruled by generals, expelled the envoy of Chad. | Sudan | expelled
            That December Peru threatened Chile. | Peru | threatened
            In 1958 Mao, scenting an attempt to control his coast, rejected a Soviet proposal. | Mao | rejected
            """)
    void aNameBehindAMonthIsTheSubject(String text, String name, String verb) {
        Sentence s = PARSER.parse(text).get(0);
        assertThat(s.relation(find(s, name))).isEqualTo(Relation.NSUBJ);
        assertThat(s.head(find(s, name))).isEqualTo(find(s, verb));
    }

    @Test
    void whatTellsMoreOfTheNameGoesWithIt() {
        Sentence s = PARSER.parse("In May 2019 Sudan, ruled by generals, expelled the envoy of Chad.")
                .get(0);
        assertThat(s.head(find(s, "ruled"))).isEqualTo(find(s, "Sudan"));
    }

    @Test
    void whoeverActsBehindTheDateStaysWhoActs() {
        Sentence s =
                PARSER.parse("In June 1987 a colonel of Chad accused Libya.").get(0);
        assertThat(s.head(find(s, "colonel"))).isEqualTo(find(s, "accused"));
        assertThat(s.relation(find(s, "colonel"))).isEqualTo(Relation.NSUBJ);
    }

    private static int find(Sentence s, String form) {
        for (int word = 0; word < s.size(); word++) {
            if (s.form(word).equals(form)) {
                return word;
            }
        }
        throw new AssertionError(form);
    }
}
