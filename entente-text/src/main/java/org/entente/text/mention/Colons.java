package org.entente.text.mention;

import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** Finds who a headline has its news from, behind a colon or a dash at its end: "Chad shelled hospital: <b>UN</b>". */
public final class Colons {

    private static final int LONGEST = 5;

    private Colons() {}

    /** The mark behind which the teller stands, up to the end; -1 where there is none. */
    public static int teller(Sentence s) {
        int end = s.upos(s.size() - 1) == Upos.PUNCT ? s.size() - 1 : s.size();
        for (int token = end - 1; token > 1 && end - token <= LONGEST + 1; token--) {
            if (mark(s, token)) {
                return token + 1 < end && tellsAClause(s, token) ? token : -1;
            }
            switch (s.upos(token)) {
                case NOUN, PROPN, ADJ, DET -> {}
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** Whether a token stands behind the mark. */
    public static boolean tells(Sentence s, int token) {
        int mark = teller(s);
        return mark >= 0 && token > mark;
    }

    /** Who tells what a word before the mark says: the head of what stands behind it, or -1. */
    public static int tellerOf(Sentence s, int trigger) {
        int mark = teller(s);
        if (mark < 0 || trigger > mark) {
            return -1;
        }
        for (int token = mark + 1; token < s.size(); token++) {
            if (s.head(token) <= mark && s.upos(token) != Upos.PUNCT) {
                return token;
            }
        }
        return -1;
    }

    private static boolean mark(Sentence s, int token) {
        return switch (s.form(token)) {
            case ":" -> true;
            case "-", "--", "\u2013", "\u2014" ->
                token > 0
                        && token + 1 < s.size()
                        && s.begin(token) > s.end(token - 1)
                        && s.begin(token + 1) > s.end(token);
            default -> false;
        };
    }

    private static boolean tellsAClause(Sentence s, int mark) {
        for (int token = 0; token < mark; token++) {
            if (mark(s, token)) {
                return false;
            }
            if (s.upos(token) == Upos.VERB || s.upos(token) == Upos.ADJ && token == s.root()) {
                return true;
            }
        }
        return false;
    }
}
