package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** What somebody means by a word of his own for it: "condemned what it called <b>Israeli aggression</b>"; what he says of a deed, "called the raid a crime". */
final class Namings {

    private static final Set<String> JUDGES = WordClasses.shared().get("says-what-it-is");
    private static final Set<String> ALSO_DOES = WordClasses.shared().any("support-verb", "suffering-verb");
    private static final Set<String> TIME = WordClasses.shared().any("calendar", "stretch-of-time", "time-noun");

    private final Sentence s;
    private final Set<String> givesAName = WordClasses.shared().get("gives-a-name");

    Namings(Sentence sentence) {
        this.s = sentence;
    }

    /** The head of what is given a name where a token is the "what" of such a clause, else the token. */
    int underAnyName(int token) {
        if (!s.lemma(token).equals("what")) {
            return token;
        }
        for (int i = 0; i < s.childCount(token); i++) {
            int clause = s.child(token, i);
            if (s.relation(clause) == Relation.ACL_RELCL && givesAName.contains(s.lemma(clause))) {
                int named = s.child(clause, Relation.OBJ);
                return named > clause ? named : behindAs(clause, token);
            }
        }
        return token;
    }

    /** "called <b>the raid</b> a crime", "described <b>the raid</b>": whoever only says what a deed is does none. */
    static boolean onlyJudged(Sentence s, int deed) {
        int verb = s.head(deed);
        return verb >= 0
                && s.relation(deed) == Relation.OBJ
                && JUDGES.contains(s.lemma(verb))
                && (!ALSO_DOES.contains(s.lemma(verb)) || whatItIsCalled(s, verb) || saidToBe(s, deed));
    }

    private static boolean whatItIsCalled(Sentence s, int verb) {
        return s.head(verb) >= 0 && s.lemma(s.head(verb)).equals("what");
    }

    /** "called <b>the raid</b> a crime": whether the words say what a deed is; "called a strike" tells nothing of it. */
    static boolean saidToBe(Sentence s, int deed) {
        int verb = s.head(deed);
        if (verb < 0 || s.relation(deed) != Relation.OBJ || !JUDGES.contains(s.lemma(verb))) {
            return false;
        }
        int last = deed;
        for (int token = deed + 1; token < s.size(); token++) {
            if (under(s, token, deed) && s.upos(token) != Upos.PUNCT) {
                last = token;
            }
            boolean told = s.head(token) == verb && complement(s, token) || s.head(token) == deed && name(s, token);
            if (told) {
                return true;
            }
        }
        return last > deed && s.upos(last) == Upos.ADJ;
    }

    /** Whether a deed of which the words say what it is was done: "called an invasion inevitable" is of none. */
    static boolean factJudged(Sentence s, int deed) {
        int article = s.child(deed, Relation.DET);
        return saidToBe(s, deed) && (article < 0 || !s.lemma(article).equals("a"));
    }

    private static boolean complement(Sentence s, int token) {
        return switch (s.relation(token)) {
            case XCOMP -> s.upos(token) != Upos.VERB || s.xpos(token).equals("VBN");
            case OBL -> s.marker(token).equals("as") || s.marker(token).isEmpty() && !TIME.contains(s.lemma(token));
            case OBL_UNMARKED -> !TIME.contains(s.lemma(token));
            default -> false;
        };
    }

    /** "considers the attack <b>an act</b> of war", where the parser hung it on the deed. */
    private static boolean name(Sentence s, int token) {
        int article = s.child(token, Relation.DET);
        return s.relation(token) == Relation.NMOD && s.marker(token).equals("as")
                || s.relation(token) == Relation.APPOS
                        && article > 0
                        && article < token
                        && s.upos(article - 1) != Upos.PUNCT;
    }

    private static boolean under(Sentence s, int token, int top) {
        int at = token;
        for (int depth = 0; at >= 0 && depth < s.size(); depth++) {
            if (at == top) {
                return true;
            }
            at = s.head(at);
        }
        return false;
    }

    private int behindAs(int clause, int otherwise) {
        for (int i = 0; i < s.childCount(clause); i++) {
            int child = s.child(clause, i);
            boolean last = child > clause && Tree.nominal(s, child);
            if (last && (s.marker(child).equals("as") || s.relation(child) == Relation.XCOMP)) {
                return child;
            }
        }
        return otherwise;
    }
}
