package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseDatesTest {

    private static final EnglishParser PARSER = EnglishParser.load(ParserOptions.standard());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Egypt courted Asmara: in October 2024 the presidents of Egypt and Eritrea met in Cairo. | met
            Egypt courted Asmara; in October 2024 the presidents of Egypt and Eritrea met in Cairo. | met
            The truce did not last: in May 2003 the rebels shelled Monrovia. | shelled
            The war went on; in March the army took Kidal. | took
            Relations cooled: on 3 June Peru expelled the envoy. | expelled
            Sweden warned Norway in October; Norway shrugged. | warned
            """)
    void datesTellOfTheClauseThatTheyOpen(String text, String verb) {
        Sentence s = PARSER.parse(text).stream()
                .filter(sentence -> date(sentence) >= 0)
                .findFirst()
                .orElseThrow();
        int date = date(s);
        int head = s.head(date);
        while (!s.upos(head).equals(Upos.VERB)) {
            head = s.head(head);
        }
        assertThat(s.form(head)).isEqualTo(verb);
    }

    private static int date(Sentence s) {
        for (int token = 0; token < s.size(); token++) {
            if (Set.of("October", "May", "March", "June").contains(s.form(token))) {
                return token;
            }
        }
        return -1;
    }
}
