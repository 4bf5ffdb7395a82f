package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** What somebody means by a word of his own for it: "condemned what it called <b>Israeli aggression</b>". */
final class Namings {

    private final Sentence s;
    private final Set<String> givesAName = WordClasses.shared().get("gives-a-name");

    Namings(Sentence sentence) {
        this.s = sentence;
    }

    /** The head of what is given a name where a token is the "what" of such a clause, else the token. */
    int underAnyName(int token) {
        if (!s.lemma(token).equals("what")) {
            return token;
        }
        for (int i = 0; i < s.childCount(token); i++) {
            int clause = s.child(token, i);
            if (s.relation(clause) == Relation.ACL_RELCL && givesAName.contains(s.lemma(clause))) {
                int named = s.child(clause, Relation.OBJ);
                return named > clause ? named : behindAs(clause, token);
            }
        }
        return token;
    }

    private int behindAs(int clause, int otherwise) {
        for (int i = 0; i < s.childCount(clause); i++) {
            int child = s.child(clause, i);
            boolean last = child > clause && Tree.nominal(s, child);
            if (last && (s.marker(child).equals("as") || s.relation(child) == Relation.XCOMP)) {
                return child;
            }
        }
        return otherwise;
    }
}
