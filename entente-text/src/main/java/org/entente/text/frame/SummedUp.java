package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * What is judged in words that sum up the deed before them: "annexed the strip, <b>a step condemned by Chad</b>", "shelled the towns,
 * <b>which Chad condemned</b>". Whoever judges a deed neither did it nor suffered it.
 */
public final class SummedUp {

    private static final Set<String> SUMS_UP = WordClasses.shared().get("sums-up-a-deed");
    private static final Set<String> JUDGES = WordClasses.shared().get("judges-a-deed");

    private SummedUp() {}

    /** The verb of the deed that a verb in such words is about; -1 where it stands in none. */
    public static int deed(Sentence s, int verb) {
        Relation relation = s.relation(verb);
        int noun = relation == Relation.ACL_RELCL || relation == Relation.ACL ? s.head(verb) : -1;
        boolean summed = noun > 1 && (by(s, noun) || relation == Relation.ACL_RELCL && which(s, verb, noun));
        int clause = summed ? s.head(noun) : -1;
        while (clause >= 0 && s.upos(clause) != Upos.VERB) {
            clause = s.head(clause);
        }
        return clause > noun ? -1 : clause;
    }

    /** Whether a noun beside others sums up what was told before it. */
    public static boolean by(Sentence s, int noun) {
        return s.relation(noun) == Relation.APPOS
                && SUMS_UP.contains(s.lemma(noun))
                && s.child(noun, Relation.NMOD_POSS) < 0
                && s.child(noun, Relation.NMOD) < 0;
    }

    /** Whether a word tells who judges a deed in such words. */
    public static boolean judgedBy(Sentence s, int token) {
        int verb = s.head(token);
        boolean judge = s.relation(token) == Relation.NSUBJ || s.marker(token).equals("by");
        return judge && verb >= 0 && JUDGES.contains(s.lemma(verb)) && deed(s, verb) >= 0;
    }

    /** "shelled the towns, <b>which</b> Chad condemned": what is condemned is what was done, not the towns. */
    private static boolean which(Sentence s, int verb, int noun) {
        int which = Math.max(s.child(verb, Relation.OBJ), s.child(verb, Relation.NSUBJ_PASS));
        return which > noun
                && s.lemma(which).equalsIgnoreCase("which")
                && s.form(which - 1).equals(",")
                && JUDGES.contains(s.lemma(verb))
                && s.relation(noun) == Relation.OBJ;
    }
}
