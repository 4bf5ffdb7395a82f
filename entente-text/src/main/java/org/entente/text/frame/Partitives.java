package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** "dozens of strikes", "a series of meetings": deeds told by the word that counts them. */
final class Partitives {

    private static final Set<String> COUNTING = WordClasses.shared().get("counts-deeds");

    private Partitives() {}

    /** The word that counts a deed, where one does; else the deed itself. What governs it governs the deed. */
    static int counting(Sentence s, int noun) {
        int head = s.head(noun);
        boolean counted = head >= 0
                && s.relation(noun) == Relation.NMOD
                && s.marker(noun).equals("of")
                && (s.upos(head) == Upos.NOUN || s.upos(head) == Upos.NUM)
                && COUNTING.contains(s.lemma(head));
        return counted ? head : noun;
    }
}
