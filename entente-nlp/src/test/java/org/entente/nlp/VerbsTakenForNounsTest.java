package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbsTakenForNounsTest {

    private static final EnglishParser PARSER = EnglishParser.load(ParserOptions.standard());

    @ParameterizedTest(name = "{0}: {1} governs {2} as {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Norway stopped short of bombing Sweden's ports. | bombing | ports | OBJ
            Poland is thinking of bombing Belarus's ports. | bombing | ports | OBJ
            Norway keeps bombing Sweden's ports. | bombing | ports | OBJ
            Beijing denies having shelled Washington's border villages. | shelled | villages | OBJ
            Turkey is gearing up to bomb Greece's ports. | bomb | ports | OBJ
            There is no proof that Turkey invaded Greece. | invaded | Greece | OBJ
            """)
    void verbsHaveTheirObjects(String text, String verb, String object, Relation relation) {
        Sentence s = PARSER.parse(text).get(0);
        int noun = find(s, object);
        assertThat(s.form(s.head(noun))).isEqualTo(verb);
        assertThat(s.relation(noun)).isEqualTo(relation);
        assertThat(s.upos(s.head(noun))).isEqualTo(Upos.VERB);
    }

    @Test
    void realNounsAndRelativeClausesStay() {
        Sentence noun =
                PARSER.parse("The minister spoke of building sites in Sweden.").get(0);
        assertThat(noun.relation(find(noun, "building"))).isEqualTo(Relation.COMPOUND);
        Sentence relative = PARSER.parse("The ship that Turkey seized sank.").get(0);
        assertThat(relative.relation(find(relative, "seized"))).isEqualTo(Relation.ACL_RELCL);
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
