package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** What becomes of what somebody had a mind to do: it is carried out, comes to nothing, is let go or left open. */
final class Outcomes {

    private static final Set<String> EXCLUDES = WordClasses.shared().get("rules-out");
    private static final Set<String> HANGS_BACK = WordClasses.shared().get("hangs-back");
    private static final Set<String> COMES_TO_NOTHING = WordClasses.shared().get("comes-to-nothing");
    private static final Set<String> MAKES_GOOD = WordClasses.shared().get("makes-good");
    private static final Set<String> LETS_GO = WordClasses.shared().get("lets-go");

    private Outcomes() {}

    /** "has not <b>ruled out</b> bombing": who does not exclude a thing has not done it. */
    static boolean excludes(Sentence s, int verb) {
        return EXCLUDES.contains(s.lemma(verb))
                && (!s.lemma(verb).equals("rule") || s.child(verb, Relation.COMPOUND_PRT) >= 0);
    }

    /** Whether who does not do so refuses nothing: "has not <b>ruled out</b> bombing", "did not <b>hesitate</b> to bomb". */
    static boolean leavesOpen(Sentence s, int verb) {
        return HANGS_BACK.contains(s.lemma(verb)) || excludes(s, verb);
    }

    /** "the plan <b>came to nothing</b>", "fell through": whatever was meant or tried was not done. */
    static boolean comesToNothing(Sentence s, int verb) {
        if (s.upos(verb) != Upos.VERB || Tree.has(s, verb, Relation.OBJ)) {
            return false;
        }
        String lemma = s.lemma(verb);
        if (COMES_TO_NOTHING.contains(lemma)) {
            return true;
        }
        for (int i = 0; i < s.childCount(verb); i++) {
            if (COMES_TO_NOTHING.contains(lemma + "_" + s.lemma(s.child(verb, i)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a threat or a promise is told to be carried out: "<b>made good</b> on its <b>threat</b> to attack". */
    static boolean madeGood(Sentence s, int noun) {
        int verb = s.head(noun);
        boolean object = s.relation(noun) == Relation.OBJ;
        if (verb < 0
                || s.upos(noun) != Upos.NOUN
                || s.upos(verb) != Upos.VERB
                || !object && s.relation(noun) != Relation.OBL) {
            return false;
        }
        for (int token = verb + 1; token < s.size() && token <= verb + 2; token++) {
            if (MAKES_GOOD.contains(s.lemma(verb) + "_" + s.lemma(token))) {
                return true;
            }
        }
        return object && MAKES_GOOD.contains(s.lemma(verb));
    }

    /** "<b>missed</b> its chance to attack", "<b>dropped</b> the idea of attacking". */
    static boolean letsGo(String lemma) {
        return LETS_GO.contains(lemma);
    }
}
