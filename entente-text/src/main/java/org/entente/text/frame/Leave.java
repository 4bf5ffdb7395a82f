package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/**
 * Tells where words of leave give nobody any: "let <b>loose</b> its army", "let <b>its anger</b> be felt", "let
 * <b>nothing</b> through", "allowed <b>itself</b> to be drawn in".
 */
public final class Leave {

    private static final Set<String> GIVES = WordClasses.shared().get("gives-leave");
    private static final Set<String> IDIOM = WordClasses.shared().get("no-leave");
    private static final Set<String> NOBODY = WordClasses.shared().get("nobody");
    private static final Set<String> ONESELF = WordClasses.shared().get("oneself");

    private Leave() {}

    /** Whether a verb only speaks of leave and gives nobody any. */
    public static boolean givesNone(Sentence s, int verb) {
        if (!GIVES.contains(s.lemma(verb))) {
            return false;
        }
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            boolean none = switch (s.relation(child)) {
                case OBJ, IOBJ -> ofNobody(s, child) || ones(s, child) || IDIOM.contains(s.lemma(child));
                case XCOMP, CCOMP, ADVCL, ADVMOD, COMPOUND_PRT, AMOD -> IDIOM.contains(s.lemma(child));
                default -> false;
            };
            if (child > verb && none) {
                return true;
            }
        }
        return false;
    }

    private static boolean ofNobody(Sentence s, int object) {
        return NOBODY.contains(s.lemma(object))
                || s.lemma(object).equals("one") && s.form(object - 1).equals("no");
    }

    /** What one lets go its way is one's own: "allowed <b>itself</b>", "let <b>its</b> dogs loose". */
    private static boolean ones(Sentence s, int object) {
        int owner = s.child(object, Relation.NMOD_POSS);
        return ONESELF.contains(s.lemma(object)) || owner >= 0 && s.xpos(owner).equals("PRP$");
    }
}
