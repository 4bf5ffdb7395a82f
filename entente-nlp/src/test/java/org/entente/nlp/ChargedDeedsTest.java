package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChargedDeedsTest {

    private static final EnglishParser PARSER = EnglishParser.load(ParserOptions.standard());

    @ParameterizedTest(name = "{0}: {2} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Ankara accused Eritrean soldiers of massacring hundreds of civilians. | accused | massacring
            Peru accused the colonel of poisoning the river. | accused | poisoning
            Bolivia described a plan of mining the river. | plan | mining
            """)
    void deedsBelongToTheVerbThatChargesWithThem(String text, String head, String deed) {
        Sentence s = PARSER.parse(text).get(0);
        int token = 0;
        while (!s.form(token).equals(deed)) {
            token++;
        }
        assertThat(s.form(s.head(token))).isEqualTo(head);
    }
}
