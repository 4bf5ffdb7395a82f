package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningPhrasesTest {

    private static final EnglishParser PARSER = EnglishParser.load(ParserOptions.standard());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Through its army newspaper, Red Star, Russia denounced Mr Abe. | Russia
            Through its news agency, KCNA, the North branded President Park a traitor. | North
            Russia, a member of the council, denounced Mr Abe. | Russia
            """)
    void whoActsIsNoNameOfWhatThePhraseBeforeTells(String text, String subject) {
        Sentence s = PARSER.parse(text).get(0);
        int found = 0;
        while (!s.form(found).equals(subject)) {
            found++;
        }
        assertThat(s.relation(found)).isEqualTo(Relation.NSUBJ);
        assertThat(s.head(found)).isEqualTo(s.root());
    }
}
