package org.entente.text.coding;

import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** Who is told of only in the clause that is joined to a deed's own. */
final class NextDeed {

    private final Sentence s;

    NextDeed(Sentence sentence) {
        this.s = sentence;
    }

    /** "the consulate was occupied, but <b>police</b> expelled the intruders": who does something else in a clause of its own. */
    boolean doneBy(int token, int trigger) {
        for (int at = token; at >= 0 && at != trigger; at = s.head(at)) {
            if (joined(at) && subject(at) >= 0) {
                return Clause.below(s, at, trigger);
            }
        }
        return false;
    }

    /** "broke off the talks and recognised <b>the opposition</b>": whoever the next verb is about, which follows a whole one. */
    boolean doneTo(int token, int trigger) {
        for (int at = token; at >= 0 && at != trigger; at = s.head(at)) {
            if (s.head(at) == trigger && joined(at)) {
                return true;
            }
        }
        return false;
    }

    /** "applauded, but denied that he had met <b>the king</b>": who is named in what somebody also says. */
    boolean saidOf(int token, int trigger) {
        boolean said = false;
        for (int at = token; at >= 0 && at != trigger; at = s.head(at)) {
            if (said && s.head(at) == trigger && s.relation(at) == Relation.CONJ) {
                return s.upos(trigger) == Upos.VERB;
            }
            said |= s.relation(at) == Relation.CCOMP;
        }
        return false;
    }

    /**
     * "said that he was going back, and Chad accused <b>Libya</b>": whom somebody else does something to in a clause joined to it.
     *
     * @param answers whether whoever does that may answer the deed with it: "marines came ashore, and <b>the British</b> gave in"
     */
    boolean somebodyElse(int token, int top, boolean answers) {
        for (int at = token; at >= 0 && at != top; at = s.head(at)) {
            if (s.head(at) == top && joined(at) && subject(at) >= 0) {
                return !answers || !Clause.below(s, token, subject(at));
            }
        }
        return false;
    }

    /** Whether a word stands in a clause that tells what a verb says or denies. */
    boolean inAClause(int token, int trigger) {
        for (int at = token; at >= 0 && at != trigger; at = s.head(at)) {
            boolean clause = s.relation(at) == Relation.CCOMP
                    || s.relation(at) == Relation.XCOMP
                    || s.relation(at) == Relation.ADVCL;
            if (clause && s.head(at) == trigger) {
                return true;
            }
        }
        return false;
    }

    private boolean joined(int clause) {
        return s.relation(clause) == Relation.CONJ && s.upos(clause) == Upos.VERB;
    }

    private int subject(int clause) {
        return Math.max(s.child(clause, Relation.NSUBJ), s.child(clause, Relation.NSUBJ_PASS));
    }
}
