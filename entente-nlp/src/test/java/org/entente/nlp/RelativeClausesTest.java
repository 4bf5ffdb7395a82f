package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeClausesTest {

    private static final EnglishParser PARSER = EnglishParser.load(ParserOptions.standard());

    @ParameterizedTest(name = "{0}: {1} tells of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            The Kurds, whom Washington armed, turned against Ankara. | armed | Kurds
            Qatar, which Riyadh and Cairo accuse of aiding terrorists, rejected the list. | accuse | Qatar
            The African Union (AU), which has suspended Mali, urged the junta to hold elections. | suspended | Union
            Norway freed the pastor whom it had jailed in 2016. | jailed | pastor
            Algeria expelled the envoy of Morocco, which it accused of backing separatists. | accused | Morocco
            """)
    void theClauseTellsOfTheNounBeforeIt(String text, String verb, String noun) {
        Sentence s = PARSER.parse(text).get(0);
        int clause = find(s, verb);
        assertThat(s.relation(clause)).isEqualTo(Relation.ACL_RELCL);
        assertThat(s.form(s.head(clause))).isEqualTo(noun);
    }

    @ParameterizedTest(name = "{0}: {1} did it: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            The militia, which Tehran has long armed and paid, fired rockets at Haifa. | fired | militia | armed
            Hezbollah, which Iran has long financed, shelled northern Israel. | shelled | Hezbollah | financed
            The Lord's Resistance Army (LRA), which has abducted thousands of children, crossed into Congo. | crossed | Army | abducted
            """)
    void theVerbBehindTheClosingCommaIsTheSentences(String text, String verb, String subject, String clause) {
        Sentence s = PARSER.parse(text).get(0);
        int main = find(s, verb);
        assertThat(s.relation(main)).isEqualTo(Relation.ROOT);
        assertThat(s.head(find(s, subject))).isEqualTo(main);
        assertThat(s.relation(find(s, subject))).isEqualTo(Relation.NSUBJ);
        assertThat(s.head(find(s, clause))).isEqualTo(find(s, subject));
    }

    @Test
    void pronounsBeforeASubjectAreObjects() {
        Sentence s = PARSER.parse("The Kurds, whom Washington armed, turned against Ankara.")
                .get(0);
        assertThat(s.relation(find(s, "whom"))).isEqualTo(Relation.OBJ);
    }

    @Test
    void personsMoreOfWhomIsToldStayAndSoDoQuestions() {
        Sentence person = PARSER.parse("Algeria expelled the envoy of Morocco, who had met rebels.")
                .get(0);
        assertThat(person.form(person.head(find(person, "met")))).isEqualTo("envoy");
        Sentence question =
                PARSER.parse("The judge asked who had shot the minister.").get(0);
        assertThat(question.relation(find(question, "shot"))).isEqualTo(Relation.CCOMP);
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
