package org.entente.text.rules;

import java.util.Set;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.text.frame.WordClasses;

/** "A Russian airliner crashed, <b>killing</b> 224", "malaria <b>attacked</b> the garrison": what comes of a misfortune is nobody's attack. */
public final class Accidents {

    private static final Set<String> MISFORTUNES = WordClasses.shared().get("misfortune");

    private static final Set<String> NATURE = WordClasses.shared().get("force-of-nature");

    private Accidents() {}

    /** Whether a claim of a type takes for a deed what only comes of a misfortune. */
    public static boolean caused(ClaimType type, Sentence s, int token) {
        return type == EventType.ASSAULT && (outcome(s, token) || ofNature(s, token));
    }

    private static boolean ofNature(Sentence s, int token) {
        int subject = s.child(token, Relation.NSUBJ);
        int doer = subject < 0 ? s.child(token, Relation.OBL_AGENT) : subject;
        return doer >= 0 && NATURE.contains(s.lemma(doer));
    }

    private static boolean outcome(Sentence s, int token) {
        int above = s.head(token);
        boolean participle = switch (s.relation(token)) {
            case ADVCL, XCOMP -> s.xpos(token).equals("VBG");
            case CONJ -> true;
            default -> false;
        };
        return participle
                && above >= 0
                && MISFORTUNES.contains(s.lemma(above))
                && s.child(above, Relation.OBJ) < 0
                && s.child(token, Relation.NSUBJ) < 0;
    }
}
