package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** "dozens of strikes", "a series of meetings", "some of the sanctions": what is told by the word that counts it. */
final class Partitives {

    private static final Set<String> COUNTING = WordClasses.shared().get("counts-deeds");

    private static final Set<String> MEASURES = WordClasses.shared().get("measure");

    private Partitives() {}

    /** Whether a word only measures, counts or groups what its "of" phrase names. */
    static boolean measures(Sentence s, int word) {
        return MEASURES.contains(s.lemma(word));
    }

    /** Whether a determiner stands for a part of what follows: "some <b>of</b> the camps". */
    static boolean share(Sentence s, int determiner) {
        int whole = s.child(determiner, Relation.NMOD);
        return s.upos(determiner) == Upos.DET && whole >= 0 && s.marker(whole).equals("of");
    }

    /** "lifted <b>some</b> of the sanctions", which the parser took for an adverb. */
    static boolean adverbOf(Sentence s, int word) {
        return s.relation(word) == Relation.ADVMOD && share(s, word) && measures(s, word);
    }

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
