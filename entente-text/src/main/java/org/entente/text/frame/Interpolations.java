package org.entente.text.frame;

import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** A participle between a comma and its agent, wherever the parser hung it: "the Kurdish region, <b>led by Barzani</b>, and …". */
final class Interpolations {

    /** "criticised last week by Iran": how far behind its participle an agent may stand. */
    private static final int FAR = 5;

    private static final Set<String> TIME = WordClasses.shared().any("time-noun", "calendar", "stretch-of-time");

    private final Sentence s;
    private final Subjects subjects;
    private final Set<String> helping = WordClasses.shared().get("helps-to-do");

    Interpolations(Sentence sentence, Subjects subjects) {
        this.s = sentence;
        this.subjects = subjects;
    }

    boolean is(int verb) {
        return verb > 1
                && verb + 2 < s.size()
                && (s.xpos(verb).equals("VBN") || s.xpos(verb).equals("VBD") && actedOn(verb))
                && s.form(verb - 1).equals(",")
                && Tree.nominal(s, verb - 2)
                && (s.lemma(verb + 1).equals("by") || agentAfterTime(verb))
                && !Tree.has(s, verb, Relation.OBJ)
                && !Tree.has(s, verb, Relation.AUX)
                && !Tree.has(s, verb, Relation.AUX_PASS);
    }

    /** "attacked overnight by Chad", "invaded in 1998 by Chad": an agent behind the words that tell when. */
    private boolean agentAfterTime(int verb) {
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            if (child < verb) {
                continue;
            }
            int last = s.childCount(child) == 0 ? -1 : s.child(child, s.childCount(child) - 1);
            boolean dated = last > child && s.relation(last) == Relation.NMOD && TIME.contains(lower(child));
            int agent = dated ? last : child;
            boolean doer = s.marker(agent).equals("by") && Tree.nominal(s, agent) && s.upos(agent) != Upos.NUM;
            if (doer && near(verb, agent)) {
                return true;
            }
        }
        return false;
    }

    /** "Morocco, asked by Spain to help, …": no verb in the past has its object behind "by". */
    private boolean actedOn(int verb) {
        return s.lemma(verb + 1).equals("by")
                && Agents.takesObject(s.lemma(verb))
                && s.head(verb + 1) > verb
                && s.head(s.head(verb + 1)) == verb
                && s.upos(s.head(verb + 1)) == Upos.PROPN;
    }

    private String lower(int token) {
        return s.lemma(token).toLowerCase(Locale.ROOT);
    }

    private boolean near(int verb, int agent) {
        int by = -1;
        for (int token = verb + 1; token < agent; token++) {
            if (s.upos(token) == Upos.PUNCT || s.upos(token) == Upos.VERB) {
                return false;
            }
            by = by < 0 && s.lemma(token).equals("by") ? token : by;
        }
        return by > 0 && by - verb <= FAR;
    }

    /** Whom it is said of: of help the doer of the clause before, "took the town, helped by Iran"; else what stands before it. */
    int[] saidOf(int verb) {
        int noun = Tree.nominalBeforeComma(s, verb);
        if (noun >= 0 && helping.contains(s.lemma(verb))) {
            for (int token = verb - 2; token >= 0; token--) {
                boolean clause = s.upos(token) == Upos.VERB && Tree.ownSubject(s, token) >= 0;
                if (clause && s.child(token, Relation.OBJ) >= 0 && s.upos(noun) != Upos.PROPN) {
                    return subjects.of(token);
                }
            }
        }
        if (noun >= 0 && ofSeries(verb, noun)) {
            return subjects.of(verb);
        }
        int own = Tree.ownSubject(s, verb);
        return own >= 0 && own == noun || noun < 0 ? subjects.of(verb) : wholePhrase(noun);
    }

    /** "trained in Libya, <b>armed by Sudan</b>": the name before it is of another participle of whoever both are about. */
    private boolean ofSeries(int verb, int noun) {
        int about = s.head(verb);
        for (int at = noun; at > about && about >= 0 && s.relation(at) != Relation.CONJ; at = s.head(at)) {
            if (at != verb
                    && s.head(at) == about
                    && s.relation(at) == Relation.ACL
                    && s.relation(verb) == Relation.ACL) {
                return true;
            }
        }
        return false;
    }

    /** A name that a phrase ends in stands for the phrase: "the Government of Iraq, led by". */
    private int[] wholePhrase(int last) {
        int head = last;
        while (s.relation(head) == Relation.NMOD
                && s.head(head) >= 0
                && s.marker(head).equals("of")) {
            head = s.head(head);
        }
        return new int[] {head};
    }
}
