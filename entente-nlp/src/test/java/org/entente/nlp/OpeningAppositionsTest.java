package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningAppositionsTest {

    private static final EnglishParser PARSER = EnglishParser.load(ParserOptions.standard());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Once allies, Peru and Chile now accuse each other of spying.             | allies   | Peru    | accuse
            Once partners in the war on drugs, Peru and Chile now accuse each other. | partners | Peru    | accuse
            Long the patron of the rebels, Chad then attacked them.                 | patron   | Chad    | attacked
            A former ally of Libya, Chad closed its border.                          | ally     | Chad    | closed
            For years the rebels' main backer, Chad has turned on them.              | backer   | Chad    | turned
            Allies in the Cold War, the two states fought in 1990.                   | Allies   | states  | fought
            Long the protector of the rebels, Chad was attacked by Libya.            | protector | Chad   | attacked
            """)
    void whatSomebodyIsToldToBeFirstHangsOnHim(String text, String noun, String subject, String verb) {
        Sentence s = PARSER.parse(text).get(0);
        int apposition = WordOf.sentence(s, noun);
        assertThat(s.form(s.head(apposition))).isEqualTo(subject);
        assertThat(s.relation(apposition)).isEqualTo(Relation.APPOS);
        assertThat(s.form(s.head(WordOf.sentence(s, subject)))).isEqualTo(verb);
        assertThat(s.form(s.root())).isEqualTo(verb);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A former ally of Libya, Chad, closed its border. | ally
            A friend, Bob Smith and a teacher met in Paris.  | friend
            Having armed the rebels for a decade, Chad hosts the talks. | Chad
            Allies said that Chad, Mali and Togo would pay.  | Allies
            """)
    void subjectsThatGoOnStaySubjects(String text, String noun) {
        Sentence s = PARSER.parse(text).get(0);
        assertThat(s.relation(WordOf.sentence(s, noun))).isEqualTo(Relation.NSUBJ);
    }

    @Test
    void whoeverOnlySaysSoBetweenCommasIsNotWhatTheyAre() {
        Sentence s = PARSER.parse("Allies, Chad says, have agreed to pay for the war.")
                .get(0);
        assertThat(s.relation(WordOf.sentence(s, "Allies"))).isNotEqualTo(Relation.APPOS);
    }
}
