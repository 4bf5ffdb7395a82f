package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticiplesBesideCommasTest {

    private static final EnglishParser PARSER = EnglishParser.load(ParserOptions.standard());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Backed by Libya, the rebels seized Faya.                       | Backed | seized  | rebels
            Backed by Russia, Iran and Hezbollah, the army retook Aleppo.  | Backed | retook  | army
            Supported by Rwanda, the soldiers marched on Goma.             | Supported | marched | soldiers
            """)
    void whoHelpedIsToldBeforeWhoActs(String text, String participle, String verb, String subject) {
        Sentence s = PARSER.parse(text).get(0);
        assertThat(s.form(s.root())).isEqualTo(verb);
        assertThat(s.form(s.head(WordOf.sentence(s, participle)))).isEqualTo(verb);
        assertThat(s.relation(WordOf.sentence(s, participle))).isEqualTo(Relation.ADVCL);
        assertThat(s.form(s.head(WordOf.sentence(s, subject)))).isEqualTo(verb);
        assertThat(s.relation(WordOf.sentence(s, subject))).isEqualTo(Relation.NSUBJ);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The rebels, trained in Libya, armed by Sudan and paid by Qatar, took the town. | armed | rebels
            The rebels, trained in Libya, armed by Sudan and paid by Qatar, took the town. | trained | rebels
            The army freed the hostages, held in a cave guarded by boys.                   | guarded | cave
            """)
    void participlesInARowAreOfOne(String text, String participle, String about) {
        Sentence s = PARSER.parse(text).get(0);
        assertThat(s.form(s.head(WordOf.sentence(s, participle)))).isEqualTo(about);
    }
}
