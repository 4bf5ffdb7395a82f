package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/**
 * "accused it of <b>backing rebels</b>": the deed that somebody is charged with, which the parser took for an adjective of those whom it is
 * done to.
 */
final class Charges {

    private static final Set<String> TAKES_OF = WordClasses.shared().get("takes-of");
    private static final int[] NONE = {};

    private Charges() {}

    /** The deed in a phrase; -1 where the phrase names none. */
    static int deedIn(Sentence s, int phrase) {
        int word = s.child(phrase, Relation.CASE);
        int deed = word < 0 ? -1 : word + 1;
        boolean adjective = deed > 0
                && deed < phrase
                && s.head(deed) == phrase
                && s.relation(deed) == Relation.AMOD
                && s.xpos(deed).equals("VBG");
        return adjective && s.lemma(word).equals("of") && charges(s, s.head(phrase)) ? deed : -1;
    }

    private static boolean charges(Sentence s, int verb) {
        return verb >= 0 && TAKES_OF.contains(s.lemma(verb));
    }

    /** Whether a word is such a deed. */
    static boolean is(Sentence s, int token) {
        return s.relation(token) == Relation.AMOD && s.head(token) >= 0 && deedIn(s, s.head(token)) == token;
    }

    /** The verb that charges somebody with a deed. */
    static int chargedBy(Sentence s, int deed) {
        return s.head(s.head(deed));
    }

    /** Who is charged with it. */
    static int[] charged(Sentence s, int deed) {
        int verb = chargedBy(s, deed);
        for (Relation relation : new Relation[] {Relation.NSUBJ_PASS, Relation.OBJ}) {
            int somebody = s.child(verb, relation);
            if (somebody >= 0) {
                return Tree.withConjuncts(s, somebody);
            }
        }
        return s.relation(verb) == Relation.ACL_RELCL ? Tree.withConjuncts(s, s.head(verb)) : NONE;
    }
}
