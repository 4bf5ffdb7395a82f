package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** "has drawn closer <b>to Chad</b>": the phrase belongs to the verb, where the parser hung it on the word of how near. */
final class CloserTo {

    private static final int[] NOBODY = {};
    private static final Set<String> NEAR = Set.of("closer", "nearer");

    private CloserTo() {}

    /** Whom somebody comes nearer to; nobody where no such word stands behind the verb. */
    static int[] of(Sentence s, int verb) {
        for (int i = 0; i < s.childCount(verb); i++) {
            int near = s.child(verb, i);
            if (near <= verb || !NEAR.contains(s.form(near))) {
                continue;
            }
            for (int phrase : Tree.dependents(s, near, Relation.OBL)) {
                if (s.marker(phrase).equals("to")) {
                    return Tree.withConjuncts(s, phrase);
                }
            }
        }
        return NOBODY;
    }
}
