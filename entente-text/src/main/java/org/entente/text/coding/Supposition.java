package org.entente.text.coding;

import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.text.frame.WordClasses;

/** A clause that supposes that something is done, by nobody named: "<b>if it is attacked</b>", "should Taiwan be invaded". */
final class Supposition {

    private static final Set<String> SUPPOSES = WordClasses.shared().get("supposes");
    private static final Set<String> WHENEVER = WordClasses.shared().get("whenever");

    private Supposition() {}

    /** Whether a verb stands in the passive in such a clause: whoever is named around it is not who does it. */
    static boolean suffered(Sentence s, int verb) {
        int auxiliary = s.child(verb, Relation.AUX_PASS);
        boolean bare = s.relation(verb) == Relation.ADVCL && s.xpos(verb).equals("VBN") && ownSubject(s, verb) < 0;
        if (auxiliary < 0 && !bare) {
            return false;
        }
        String opens = opening(s, verb);
        return SUPPOSES.contains(opens)
                || auxiliary >= 0 && WHENEVER.contains(opens) && present(s, auxiliary)
                || inverted(s, verb);
    }

    private static int ownSubject(Sentence s, int verb) {
        int subject = s.child(verb, Relation.NSUBJ);
        return subject >= 0 ? subject : s.child(verb, Relation.NSUBJ_PASS);
    }

    /** The conjunction, joined where it has several words; the adverb that the parser takes "when" for. */
    private static String opening(Sentence s, int verb) {
        String marker = s.marker(verb).toLowerCase(Locale.ROOT);
        int adverb = s.child(verb, Relation.ADVMOD);
        return marker.isEmpty() && adverb >= 0 && adverb < verb
                ? s.lemma(adverb).toLowerCase(Locale.ROOT)
                : marker;
    }

    private static boolean present(Sentence s, int auxiliary) {
        return s.xpos(auxiliary).equals("VBZ") || s.xpos(auxiliary).equals("VBP");
    }

    /** "<b>Should</b> Taiwan be invaded". */
    private static boolean inverted(Sentence s, int verb) {
        int auxiliary = s.child(verb, Relation.AUX);
        int subject = s.child(verb, Relation.NSUBJ_PASS);
        return auxiliary >= 0
                && auxiliary < subject
                && s.form(auxiliary).equalsIgnoreCase("should")
                && !s.form(s.size() - 1).equals("?");
    }
}
