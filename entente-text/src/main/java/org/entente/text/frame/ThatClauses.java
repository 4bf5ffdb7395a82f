package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/**
 * What a noun of wanting or of saying tells, where the parser took its clause for one that describes it: "the demand <b>that
 * Chad lift the ban</b>", "the charge <b>that Chad had armed them</b>". A clause that describes lacks what the noun stands for
 * in it ("the demand that Chad made").
 */
final class ThatClauses {

    private static final Set<String> ASKED = WordClasses.shared().get("noun-asked");
    private static final Set<String> TOLD = WordClasses.shared().any("noun-alleged", "noun-denied");
    private static final Set<String> DONE_WITHOUT_OBJECT = WordClasses.shared().get("deed-without-object");
    private static final Set<String> LENT = WordClasses.shared().get("support-verb");

    private ThatClauses() {}

    /** Whether a clause with "that" tells what the noun above it says or asks for. */
    static boolean content(Sentence s, int clause) {
        if (s.relation(clause) != Relation.ACL_RELCL || !opensWithThat(s, clause) || Tree.ownSubject(s, clause) < 0) {
            return false;
        }
        String noun = s.lemma(s.head(clause));
        return ASKED.contains(noun) && wanted(s, clause) || TOLD.contains(noun) && nothingLacks(s, clause);
    }

    /** The parser takes the word for what is done where the deed has no object: "the charge <b>that</b> they had fired on it". */
    private static boolean opensWithThat(Sentence s, int clause) {
        int first = s.child(clause, Relation.OBJ);
        boolean taken =
                first >= 0 && first == s.head(clause) + 1 && s.lemma(first).equals("that");
        return s.marker(clause).equals("that") || taken && DONE_WITHOUT_OBJECT.contains(s.lemma(clause));
    }

    /** "rejected the <b>charge</b> that Chad had armed them": the clause, where the parser hung it on the verb; or -1. */
    static int hungOnTheVerb(Sentence s, int noun) {
        int verb = s.head(noun);
        if (verb < 0 || noun + 1 == s.size() || s.relation(noun) != Relation.OBJ) {
            return -1;
        }
        int clause = s.child(verb, Relation.CCOMP);
        boolean opens = clause > noun
                && s.form(noun + 1).equals("that")
                && s.head(noun + 1) == clause
                && s.marker(clause).equals("that");
        return opens && TOLD.contains(s.lemma(noun)) ? clause : -1;
    }

    /** "that Chad <b>lift</b> the ban", "that it <b>should</b> go". */
    private static boolean wanted(Sentence s, int clause) {
        int auxiliary = s.child(clause, Relation.AUX);
        return auxiliary < 0 ? s.xpos(clause).equals("VB") : s.lemma(auxiliary).equals("should");
    }

    /**
     * "that Chad had armed <b>them</b>", "that they <b>were armed</b>", "that they had <b>fired on a school</b>"; but "the charge
     * that Chad brought against them".
     */
    private static boolean nothingLacks(Sentence s, int clause) {
        if (DONE_WITHOUT_OBJECT.contains(s.lemma(clause))) {
            return true;
        }
        return Tree.has(s, clause, Relation.OBJ) && !LENT.contains(s.lemma(clause)) || Tree.passive(s, clause);
    }
}
