package org.entente.text.mention;

import java.util.Locale;
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

    /** Whether "the other" begins at a token and means the other of the two who are spoken of before: "both accused the other". */
    public static boolean theOther(Sentence s, int token) {
        int other = token + 1;
        boolean alone = other < s.size()
                && s.lemma(token).equals("the")
                && s.lemma(other).equals("other")
                && (other + 1 == s.size() || s.head(other) != other + 1);
        return alone && counted(s, token);
    }

    private static boolean counted(Sentence s, int before) {
        for (int token = 0; token < before; token++) {
            String word = s.lemma(token).toLowerCase(Locale.ROOT);
            if (word.equals("both") || word.equals("each")) {
                return true;
            }
        }
        return false;
    }
}
