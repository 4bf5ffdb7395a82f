package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * "Libyan gold kept <b>Renamo</b> alive", "kept <b>the Front</b> going": whoever is kept or made so, where the parser takes the
 * name for a part of the word that tells how.
 */
final class KeptSo {

    private static final int[] NOTHING = {};
    private static final Set<String> KEEPS = WordClasses.shared().get("keeps-so");

    private KeptSo() {}

    /** The object of a verb that has none but inside of how it is kept. */
    static int[] object(Sentence s, int verb) {
        int how = KEEPS.contains(s.lemma(verb)) ? s.child(verb, Relation.XCOMP) : -1;
        if (how <= verb) {
            return NOTHING;
        }
        if (s.upos(how) == Upos.ADJ) {
            int[] names = Tree.dependents(s, how, Relation.COMPOUND);
            return names.length == 0 ? NOTHING : new int[] {names[names.length - 1]};
        }
        int who = s.xpos(how).equals("VBG") ? s.child(how, Relation.NSUBJ) : -1;
        return who > verb ? Tree.withConjuncts(s, who) : NOTHING;
    }
}
