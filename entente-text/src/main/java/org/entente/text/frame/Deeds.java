package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** Deeds told by a noun that a verb only carries: who "did not launch an attack" did not attack. */
final class Deeds {

    private static final Set<String> SUPPORT = WordClasses.shared().get("support-verb");
    private static final Set<String> HANDLING = WordClasses.shared().get("handles-the-known");
    private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those");

    private Deeds() {}

    /**
     * Whether a verb does no more than carry out what a noun tells. With some verbs a deed that is known already ("did not
     * bring <b>the war</b> to an end") is there before anything is done with it.
     */
    static boolean done(Sentence s, int verb, int noun) {
        if (s.upos(noun) != Upos.NOUN || !SUPPORT.contains(s.lemma(verb))) {
            return false;
        }
        int determiner = s.child(noun, Relation.DET);
        boolean known = determiner >= 0 && KNOWN.contains(s.lemma(determiner)) || Tree.has(s, noun, Relation.NMOD_POSS);
        return !known || !HANDLING.contains(s.lemma(verb));
    }
}
