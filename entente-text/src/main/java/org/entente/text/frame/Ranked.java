package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** "was <b>the first Western state</b> to recognise it": somebody who is told by his place in a row. */
final class Ranked {

    private static final Set<String> RANK = Set.of("first", "second", "third", "last", "latest", "only", "next");

    private Ranked() {}

    /** Whether a noun is told so. */
    static boolean is(Sentence s, int noun) {
        for (int i = 0; i < s.childCount(noun); i++) {
            int child = s.child(noun, i);
            if (s.relation(child) == Relation.AMOD && RANK.contains(s.lemma(child))) {
                return true;
            }
        }
        return false;
    }
}
