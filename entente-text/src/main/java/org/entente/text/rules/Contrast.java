package org.entente.text.rules;

import java.util.Locale;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** "Syria, not Iraq, attacked Kuwait", "Syria, rather than Iraq", "not Syria but Iraq": who is named only to be left out. */
final class Contrast {

    private Contrast() {}

    /** Whether a phrase with this head is set against the one that is meant. */
    static boolean leavesOut(Sentence s, int head) {
        int joined = s.relation(head) == Relation.CONJ ? s.child(head, Relation.CC) : -1;
        if (joined >= 0 && s.lemma(joined).equals("rather")) {
            return true;
        }
        int negator = s.child(head, Relation.ADVMOD);
        if (negator < 0 || negator > head || !s.lemma(negator).equalsIgnoreCase("not") || onlyAdds(s, negator)) {
            return false;
        }
        return s.relation(head) == Relation.CONJ || butAnother(s, head);
    }

    /** "not only Syria but Iraq" means both. */
    private static boolean onlyAdds(Sentence s, int negator) {
        return switch (s.form(negator + 1).toLowerCase(Locale.ROOT)) {
            case "only", "just", "merely", "simply" -> true;
            default -> false;
        };
    }

    private static boolean butAnother(Sentence s, int head) {
        for (int i = 0; i < s.childCount(head); i++) {
            int other = s.child(head, i);
            int conjunction = s.relation(other) == Relation.CONJ ? s.child(other, Relation.CC) : -1;
            if (conjunction >= 0 && s.lemma(conjunction).equals("but")) {
                return true;
            }
        }
        return false;
    }
}
