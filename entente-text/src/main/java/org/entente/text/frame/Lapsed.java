package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** Ties of which the words around tell that they lasted for a time and no longer. */
final class Lapsed {

    private static final Set<String> STRETCH = WordClasses.shared().get("lasts");

    private Lapsed() {}

    /** Whether a standing relation is told to have ended. */
    static boolean is(Sentence s, int predicate) {
        return lasted(s, predicate) || untilThen(s, predicate);
    }

    /** "For two decades they were enemies": what was so for a stretch of time is so no longer. */
    private static boolean lasted(Sentence s, int predicate) {
        int copula = s.child(predicate, Relation.COP);
        if (copula < 0 || !s.xpos(copula).equals("VBD")) {
            return false;
        }
        for (int i = 0; i < s.childCount(predicate); i++) {
            int child = s.child(predicate, i);
            if (s.marker(child).equals("for") && STRETCH.contains(s.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    /** "Uganda and Rwanda, allies <b>until then</b>, fought", "a friend of Chad <b>until</b> the coup": what ends at a time told beside it. */
    private static boolean untilThen(Sentence s, int noun) {
        if (s.relation(noun) != Relation.APPOS) {
            return false;
        }
        int last = noun;
        for (int i = 0; i < s.childCount(noun); i++) {
            int child = s.child(noun, i);
            if (s.marker(child).equals("until")) {
                return true;
            }
            last = s.relation(child) == Relation.NMOD ? Math.max(last, child) : last;
        }
        return last + 1 < s.size() && s.lemma(last + 1).equals("until");
    }
}
