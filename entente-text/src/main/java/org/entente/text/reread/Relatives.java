package org.entente.text.reread;

import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** "Hezbollah, which Chad <b>arms</b>", "the militants <b>it</b> armed": clauses behind a noun whose verb the parser has missed. */
final class Relatives {

    private Relatives() {}

    /** Whether a pronoun that asks for a verb of its own hangs on a noun that no copula makes a predicate. */
    static boolean withoutVerb(Sentence s, int token) {
        int head = s.head(token);
        if (head < 0 || !Grammar.nominal(s.upos(head)) || s.child(head, Relation.COP) >= 0) {
            return false;
        }
        boolean relative = head > token
                && (s.xpos(token).equals("WDT") || s.xpos(token).equals("WP"))
                && (s.relation(token) == Relation.NSUBJ || s.relation(token) == Relation.OBJ)
                && s.marker(token).isEmpty();
        boolean idle = s.relation(token) == Relation.EXPL && s.xpos(token).equals("PRP") && head < token;
        return relative || idle || subjectOfASubject(s, token) || ownerOfAnother(s, token);
    }

    /** "The rebels Chad <b>supplies</b> fled": the one that a relative clause tells of, taken for the subject of its verb, and the verb for that of the next. */
    private static boolean subjectOfASubject(Sentence s, int token) {
        int head = s.head(token);
        return s.relation(token) == Relation.NSUBJ
                && head > token
                && s.upos(head) == Upos.NOUN
                && (s.relation(head) == Relation.NSUBJ || s.relation(head) == Relation.NSUBJ_PASS)
                && s.head(head) > head;
    }

    /** "Hamas, <b>whose</b> leaders Chad hosts, ...": what is his is not another beside him. */
    private static boolean ownerOfAnother(Sentence s, int token) {
        int head = s.head(token);
        return s.xpos(token).equals("WP$")
                && s.relation(token) == Relation.NMOD_POSS
                && s.relation(head) == Relation.CONJ;
    }

    /** Whether a noun is what such a pronoun hangs on. */
    static boolean missedVerb(Sentence s, int token) {
        if (s.upos(token) != Upos.NOUN) {
            return false;
        }
        int head = s.head(token);
        boolean object = head >= 0
                && head < token - 1
                && Grammar.nominal(s.upos(token - 1))
                && s.relation(token) == Relation.OBJ
                && Grammar.nominal(s.upos(head));
        if (object || s.relation(token) == Relation.CONJ && hasOwner(s, head)) {
            return true;
        }
        for (int i = 0; i < s.childCount(token); i++) {
            int child = s.child(token, i);
            if (child < token && !s.xpos(child).equals("WP$") && withoutVerb(s, child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOwner(Sentence s, int noun) {
        int owner = s.child(noun, Relation.NMOD_POSS);
        return owner >= 0 && ownerOfAnother(s, owner);
    }

    /** "the tribesmen Chad <b>had</b> armed lost": right before its participle "had" is no verb of its own. */
    static boolean helpsAfterAll(Sentence s, int token) {
        int next = token + 1;
        return next < s.size()
                && s.lemma(token).equals("have")
                && s.xpos(next).equals("VBN")
                && s.head(next) == token
                && s.relation(next) == Relation.XCOMP;
    }
}
