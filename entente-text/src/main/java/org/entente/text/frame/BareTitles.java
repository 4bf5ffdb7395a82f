package org.entente.text.frame;

import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** "Marsh, <b>commander</b>, Africa Command": offices that only commas join to what they are offices of. */
final class BareTitles {

    private static final int[] NOBODY = {};

    private BareTitles() {}

    /** Whether a noun may be such an office: one, without an article or an owner. */
    static boolean at(Sentence s, int noun) {
        return s.xpos(noun).equals("NN") && s.child(noun, Relation.DET) < 0 && s.child(noun, Relation.NMOD_POSS) < 0;
    }

    /** "Marsh, commander, Africa Command", where the parser hung both on the name: the second. */
    static int[] nameBehind(Sentence s, int office) {
        int name = s.head(office);
        for (int i = 0; i < s.childCount(name); i++) {
            int child = s.child(name, i);
            boolean behind = child > office && s.relation(child) == Relation.APPOS && s.upos(child) == Upos.PROPN;
            if (behind && s.marker(child).isEmpty()) {
                return new int[] {child};
            }
        }
        return NOBODY;
    }
}
