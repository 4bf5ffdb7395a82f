package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** "ended <b>two days of talks</b>": the parser takes the length for when it was, but what lasted so long is the object. */
final class Measured {

    private static final int[] NOTHING = {};
    private static final Set<String> LENGTH = WordClasses.shared().get("length-of-meeting");

    private Measured() {}

    /** The object of a verb that has none but a stretch of something right behind it. */
    static int[] object(Sentence s, int verb) {
        int stretch = s.child(verb, Relation.OBL_UNMARKED);
        boolean behind = stretch > verb && LENGTH.contains(s.lemma(stretch));
        for (int i = 0; behind && i < s.childCount(stretch); i++) {
            int child = s.child(stretch, i);
            if (s.relation(child) == Relation.NMOD && s.marker(child).equals("of") && s.upos(child) == Upos.NOUN) {
                return new int[] {stretch};
            }
        }
        return NOTHING;
    }
}
