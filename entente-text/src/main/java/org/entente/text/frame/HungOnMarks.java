package org.entente.text.frame;

import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** "<b>Russia, Egypt</b> to hold drills": in headlines the parser hangs the subject on the "to" of the verb, which can carry none. */
final class HungOnMarks {

    private HungOnMarks() {}

    /** The subject of a verb that hangs on its "to"; or -1. */
    static int subject(Sentence s, int verb) {
        int mark = s.child(verb, Relation.MARK);
        boolean to = mark >= 0 && mark < verb && s.lemma(mark).equals("to");
        return to ? s.child(mark, Relation.NSUBJ) : -1;
    }
}
