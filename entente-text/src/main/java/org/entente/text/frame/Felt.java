package org.entente.text.frame;

import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** "Jordan feels <b>betrayed</b> by France": the participle that tells how somebody feels, which the parser takes for a clause beside it. */
final class Felt {

    private static final int[] NOTHING = {};

    private Felt() {}

    /** What somebody feels done to him; nothing where the verb is another or he feels something of his own. */
    static int[] of(Sentence s, int verb) {
        int clause = s.lemma(verb).equals("feel") ? s.child(verb, Relation.ADVCL) : -1;
        boolean done = clause > verb
                && s.xpos(clause).equals("VBN")
                && s.child(clause, Relation.MARK) < 0
                && s.child(clause, Relation.AUX_PASS) < 0;
        return done ? Tree.withConjuncts(s, clause) : NOTHING;
    }
}
