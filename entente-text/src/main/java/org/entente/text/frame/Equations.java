package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** "Syria's only ally is <b>Iran</b>", "the patrons of the rebels are <b>Chad and Libya</b>": who somebody is, told behind what he is. */
final class Equations {

    private static final int[] NOBODY = {};
    private static final Set<String> DENIALS = Set.of("not", "no", "never", "longer", "hardly", "neither");

    private Equations() {}

    /** The names that a noun with an owner is said to mean. */
    static int[] of(Sentence s, int noun) {
        int name = s.relation(noun) == Relation.NSUBJ ? s.head(noun) : -1;
        boolean equated = name > noun
                && s.upos(name) == Upos.PROPN
                && s.marker(name).isEmpty()
                && Tree.has(s, name, Relation.COP)
                && owned(s, noun);
        return equated && !denied(s, name) ? Tree.withConjuncts(s, name) : NOBODY;
    }

    private static boolean owned(Sentence s, int noun) {
        return Tree.has(s, noun, Relation.NMOD_POSS) || Tree.has(s, noun, Relation.NMOD);
    }

    private static boolean denied(Sentence s, int name) {
        for (int i = 0; i < s.childCount(name); i++) {
            if (DENIALS.contains(s.form(s.child(name, i)))) {
                return true;
            }
        }
        return false;
    }
}
