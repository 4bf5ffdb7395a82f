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
        return lasted(s, predicate) || untilThen(s, predicate) || untilATime(s, predicate);
    }

    /** "Egypt was an ally <b>until 1972</b>", "… <b>from 1941 to 1944</b>": what somebody was up to a time he is no longer. */
    private static boolean untilATime(Sentence s, int predicate) {
        int copula = s.child(predicate, Relation.COP);
        if (copula < 0 || !s.xpos(copula).equals("VBD")) {
            return false;
        }
        boolean from = false;
        boolean to = false;
        for (int i = 0; i < s.childCount(predicate); i++) {
            int child = s.child(predicate, i);
            String marker = s.marker(child);
            if (marker.equals("until") || marker.equals("till")) {
                return true;
            }
            from |= marker.equals("from") && year(s, child);
            to |= marker.equals("to") && year(s, child);
        }
        return from && to;
    }

    private static boolean year(Sentence s, int token) {
        String form = s.form(token);
        return form.length() == 4 && form.chars().allMatch(Character::isDigit);
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
