package org.entente.text.frame;

import java.util.EnumSet;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** "imposed sanctions on Iran": the phrase counts for the verb wherever the parser hung it. */
final class ObjectPhrases {

    /** "accused Iran of torture": verbs that dispose of an "of" phrase. */
    private static final Set<String> TAKES_OF = WordClasses.shared().get("takes-of");

    private static final Set<Role> AIM = EnumSet.of(Role.ON, Role.AGAINST, Role.WITH, Role.BETWEEN, Role.TO, Role.FOR);

    private final Sentence s;

    ObjectPhrases(Sentence sentence) {
        this.s = sentence;
    }

    /** Gives a verb the phrases of the objects behind it. */
    void join(Frame frame) {
        frame.addIfEmpty(Role.CLAUSE, Felt.of(s, frame.trigger()));
        frame.addIfEmpty(Role.TO, CloserTo.of(s, frame.trigger()));
        frame.addIfEmpty(Role.OBJECT, KeptSo.object(s, frame.trigger()));
        for (int object : frame.fillers(Role.OBJECT)) {
            if (object > frame.trigger()) {
                phrasesOf(frame, object);
            } else if (s.relation(object) == Relation.NSUBJ_PASS && s.head(object) == frame.trigger()) {
                phrasesOfThePassiveSubject(frame, object);
            }
        }
        if (!frame.has(Role.OBJECT) && !frame.has(Role.CLAUSE)) {
            int promised = HungInfinitives.behindSetting(s, frame.trigger());
            frame.add(Role.CLAUSE, promised < 0 ? new int[0] : Tree.withConjuncts(s, promised));
        }
    }

    /** "<b>Sanctions on Chad</b> were imposed by Libya": whom it is aimed at stands with the subject. */
    private void phrasesOfThePassiveSubject(Frame frame, int subject) {
        for (int i = 0; s.upos(subject) == Upos.NOUN && i < s.childCount(subject); i++) {
            int child = s.child(subject, i);
            Role role = Role.ofMarker(s.marker(child));
            if (child > subject && s.relation(child) == Relation.NMOD && AIM.contains(role)) {
                frame.add(role, Tree.withConjuncts(s, child));
            }
            // "The handover of frigates to Chad was blocked": where it goes hangs on what goes.
            if (child > subject && s.relation(child) == Relation.NMOD && role == Role.OF) {
                frame.addIfEmpty(Role.TO, goalHungOn(s, child));
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
            // "lifted most of the sanctions on Iran": what is measured is what is acted upon.
            if (role == Role.OF && (s.upos(object) == Upos.SYM || Partitives.measures(s, object))) {
                phrasesOf(frame, child);
            } else if (role == Role.OF) {
                frame.addIfEmpty(Role.TO, goalHungOn(s, child));
                frame.addIfEmpty(Role.FROM, hungOn(s, child, "from"));
            }
        }
    }

    /** "a shipment of shells <b>to Chad</b>": where it goes, which the parser hangs on what is sent; empty where nothing is. */
    static int[] goalHungOn(Sentence s, int noun) {
        return hungOn(s, noun, "to");
    }

    /** "the withdrawal of its troops <b>from Chad</b>": the phrase that the parser hangs on what is moved. */
    static int[] hungOn(Sentence s, int noun, String marker) {
        for (int i = 0; i < s.childCount(noun); i++) {
            int child = s.child(noun, i);
            if (s.relation(child) == Relation.NMOD && s.marker(child).equals(marker)) {
                return Tree.withConjuncts(s, child);
            }
        }
        return new int[0];
    }
}
