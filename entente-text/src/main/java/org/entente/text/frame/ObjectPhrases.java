package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** "imposed sanctions on Iran": the phrase counts for the verb wherever the parser hung it. */
final class ObjectPhrases {

    /** "accused Iran of torture": verbs that dispose of an "of" phrase. */
    private static final Set<String> TAKES_OF = WordClasses.shared().get("takes-of");

    private final Sentence s;

    ObjectPhrases(Sentence sentence) {
        this.s = sentence;
    }

    /** Gives a verb the phrases of the objects behind it. */
    void join(Frame frame) {
        for (int object : frame.fillers(Role.OBJECT)) {
            if (object > frame.trigger()) {
                phrasesOf(frame, object);
            }
        }
    }

    private void phrasesOf(Frame frame, int object) {
        for (int i = 0; i < s.childCount(object); i++) {
            int child = s.child(object, i);
            if (s.relation(child) != Relation.NMOD || s.marker(child).isEmpty()) {
                continue;
            }
            Role role = Role.ofMarker(s.marker(child));
            if (role.preposition() && (role != Role.OF || TAKES_OF.contains(s.lemma(frame.trigger())))) {
                frame.add(role, Tree.withConjuncts(s, child));
            }
            if (role == Role.OF && s.upos(object) == Upos.SYM) {
                phrasesOf(frame, child);
            } else if (role == Role.OF) {
                frame.addIfEmpty(Role.TO, Tree.goalHungOn(s, child));
            }
        }
    }
}
