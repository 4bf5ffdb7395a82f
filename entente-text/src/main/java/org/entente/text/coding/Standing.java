package org.entente.text.coding;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.Role;
import org.entente.text.frame.WordClasses;
import org.entente.text.rules.Firing;

/**
 * What somebody is charged with that is no deed of his: "accused it of <b>being a tool</b> of Moscow", "of <b>having links</b>
 * with the rebels", "of <b>belonging</b> to them". "Being behind the riots" is one.
 */
final class Standing {

    private static final Set<String> LASTS = WordClasses.shared().get("state-verb");
    private static final Set<String> DID_IT = WordClasses.shared().get("has-done-it");

    private Standing() {}

    /** Whether all that an accusation tells is what somebody is or has. */
    static boolean charged(Sentence s, Firing firing) {
        int verb = firing.frame().trigger();
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            boolean content = s.relation(child) == Relation.ADVCL || s.relation(child) == Relation.OBL;
            if (content && s.marker(child).equals("of")) {
                return lasting(s, child);
            }
        }
        for (int clause : firing.frame().fillers(Role.CLAUSE)) {
            if (lasting(s, clause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean lasting(Sentence s, int predicate) {
        if (s.upos(predicate) == Upos.VERB) {
            return s.xpos(predicate).equals("VBG") && LASTS.contains(s.lemma(predicate));
        }
        int copula = s.child(predicate, Relation.COP);
        int preposition = s.child(predicate, Relation.CASE);
        return copula >= 0
                && s.xpos(copula).equals("VBG")
                && !DID_IT.contains(s.lemma(predicate))
                && (preposition < 0 || !DID_IT.contains(s.lemma(preposition)));
    }
}
