package org.entente.nlp;

/** Finds words of a sentence for tests that name them. */
final class WordOf {

    private WordOf() {}

    /** The first word with a form. */
    static int sentence(Sentence s, String form) {
        for (int token = 0; token < s.size(); token++) {
            if (s.form(token).equals(form)) {
                return token;
            }
        }
        throw new AssertionError("no \"" + form + "\" in the sentence");
    }
}
