package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * Whoever somebody looks to does what the infinitive tells: "looked to <b>the Union</b> to send troops", "relies on <b>Chad</b> to
 * train its pilots". What one turns to may as well be a means ("turned to gas to cut its debts"), and of a country it is told in
 * both ways; so there only what is done for others counts.
 */
final class Reliance {

    private static final Set<String> RELYING = WordClasses.shared().get("relies-on-to-do");
    private static final Set<String> LEANING = WordClasses.shared().any("relies-on-to-do", "counts-on-to-do");
    private static final Set<String> LOOKING = WordClasses.shared().get("looks-to-to-do");
    private static final Set<String> TURNING = WordClasses.shared().get("turns-to-to-do");
    private static final Set<String> FOR_OTHERS = WordClasses.shared().get("done-for-others");
    private static final Set<String> SOMEBODY = WordClasses.shared().get("ones-own-means");

    private Reliance() {}

    /** Whom a verb leaves an infinitive to; -1 where it leaves it to nobody. */
    static int leftTo(Sentence s, int verb, int infinitive) {
        boolean hangs = s.head(infinitive) == verb && s.relation(infinitive) == Relation.ADVCL;
        if (!hangs || !Tree.infinitive(s, infinitive)) {
            return -1;
        }
        for (int phrase : Tree.dependents(s, verb, Relation.OBL)) {
            if (phrase > verb && phrase < infinitive && leans(s, verb, phrase, infinitive) && somebody(s, phrase)) {
                return phrase;
            }
        }
        return -1;
    }

    /** Whether what is left to somebody is only hoped of him or asked: who relies on somebody has what he does. */
    static boolean hoped(Sentence s, int verb, int infinitive) {
        return !RELYING.contains(s.lemma(verb)) && leftTo(s, verb, infinitive) >= 0;
    }

    /** Whether somebody is turned to so that he does it. */
    static boolean asked(Sentence s, int verb, int infinitive) {
        return (LOOKING.contains(s.lemma(verb)) || TURNING.contains(s.lemma(verb))) && leftTo(s, verb, infinitive) >= 0;
    }

    private static boolean leans(Sentence s, int verb, int phrase, int infinitive) {
        String lemma = s.lemma(verb);
        return switch (s.marker(phrase)) {
            case "on", "upon", "for" -> LEANING.contains(lemma);
            case "to" -> LOOKING.contains(lemma) || TURNING.contains(lemma) && FOR_OTHERS.contains(s.lemma(infinitive));
            default -> false;
        };
    }

    private static boolean somebody(Sentence s, int phrase) {
        return s.upos(phrase) == Upos.PROPN
                || s.xpos(phrase).equals("PRP") && !s.lemma(phrase).equals("it")
                || SOMEBODY.contains(s.lemma(phrase))
                || s.child(phrase, Relation.COMPOUND) >= 0 && s.upos(s.child(phrase, Relation.COMPOUND)) == Upos.PROPN;
    }
}
