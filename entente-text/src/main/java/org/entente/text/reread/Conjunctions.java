package org.entente.text.reread;

import java.util.ArrayList;
import java.util.List;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/**
 * "the demand <b>that</b> Chad close the camp", "the charge that Chad had armed them": a conjunction that was taken for the
 * subject or the object of a clause that has one of its own.
 */
final class Conjunctions {

    private Conjunctions() {}

    /** Whether a word is such a conjunction. */
    static boolean takenForPronoun(Sentence s, int token) {
        int verb = s.head(token);
        Relation relation = s.relation(token);
        if (verb < 0
                || !s.form(token).equals("that")
                || relation != Relation.OBJ && relation != Relation.NSUBJ
                || s.relation(verb) != Relation.ACL_RELCL
                || s.head(verb) != token - 1) {
            return false;
        }
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            boolean another = s.relation(child) == relation && child > token;
            boolean helps = s.lemma(verb).equals("have") && s.relation(child) == Relation.XCOMP;
            if (another || helps && s.xpos(child).equals("VBN")) {
                return true;
            }
        }
        return false;
    }

    /** All of them in a sentence. */
    static List<Integer> missed(Sentence s) {
        List<Integer> found = new ArrayList<>();
        for (int token = 1; token < s.size(); token++) {
            if (takenForPronoun(s, token)) {
                found.add(token);
            }
        }
        return found;
    }
}
