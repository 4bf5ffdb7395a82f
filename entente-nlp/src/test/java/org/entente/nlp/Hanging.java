package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

/** What a word hangs on in a tree, and how. */
final class Hanging {

    private static final EnglishParser PARSER = EnglishParser.load(ParserOptions.standard());

    private Hanging() {}

    /** Asserts it of a text of one sentence; the root hangs on "-". */
    static void of(String text, String word, String head, String relation) {
        Sentence s = PARSER.parse(text).get(0);
        int token = WordOf.sentence(s, word);
        assertThat(s.relation(token).label()).as(text).isEqualTo(relation);
        assertThat(s.head(token) < 0 ? "-" : s.form(s.head(token))).as(text).isEqualTo(head);
    }
}
