package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** What is asked for ever louder: "<b>calls</b> are growing for the king <b>to go</b>", "<b>pressure</b> mounted on him <b>to go</b>". */
final class Clamour {

    private static final Set<String> SWELLS = WordClasses.shared().get("swells");
    private static final Set<String> ASKS = WordClasses.shared().get("asks-ever-louder");

    private Clamour() {}

    /** Whether a verb tells that something is asked for. */
    static boolean rises(Sentence s, int verb) {
        int noun = s.child(verb, Relation.NSUBJ);
        return noun >= 0 && noun < verb && ASKS.contains(s.lemma(noun)) && SWELLS.contains(s.lemma(verb));
    }

    /** The infinitive that tells what is asked for; -1 where none does. */
    static int asked(Sentence s, int verb) {
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            boolean clause = s.relation(child) == Relation.ADVCL || s.relation(child) == Relation.XCOMP;
            if (clause && child > verb && Tree.infinitive(s, child)) {
                return child;
            }
        }
        return -1;
    }
}
