package org.entente.text.rules;

import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** Which tokens stand in one clause with a trigger. */
final class Clause {

    private Clause() {}

    /** The predicate of the clause in which a token stands. */
    static int headOf(Sentence s, int token) {
        int current = token;
        while (s.head(current) >= 0 && !clausal(s, current)) {
            current = s.head(current);
        }
        return current;
    }

    private static boolean clausal(Sentence s, int token) {
        return switch (s.relation(token)) {
            case CCOMP, ADVCL, ADVCL_RELCL, ACL_RELCL, PARATAXIS, ROOT -> true;
            case CONJ -> s.upos(token) == Upos.VERB;
            default -> false;
        };
    }

    /** Whether a token stands in the clause of a predicate and in no clause below it. */
    static boolean holds(Sentence s, int predicate, int token) {
        int current = token;
        while (current != predicate) {
            if (s.head(current) < 0 || s.relation(current) != Relation.CONJ && clausal(s, current)) {
                return false;
            }
            if (clausal(s, current)) {
                return false;
            }
            current = s.head(current);
        }
        return true;
    }
}
