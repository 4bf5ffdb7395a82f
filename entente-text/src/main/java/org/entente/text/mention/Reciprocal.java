package org.entente.text.mention;

import org.entente.nlp.Sentence;

/** The pronouns of what two do to one another. */
public final class Reciprocal {

    private Reciprocal() {}

    /** Whether "each other" or "one another" begins at a token. */
    public static boolean begins(Sentence s, int token) {
        return token + 1 < s.size()
                && (s.lemma(token).equals("each") && s.lemma(token + 1).equals("other")
                        || s.lemma(token).equals("one") && s.lemma(token + 1).equals("another"));
    }
}
