package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** Whose a relation is where its own phrase does not tell: whose it is said to be, or who speaks of it. */
final class RelationOwners {

    private static final Set<String> RELATION = Set.of("tie", "relation", "relationship", "bond", "link");

    private RelationOwners() {}

    /** Adds to the frame of a noun whose the relation is that it names. */
    static void add(Sentence s, SentenceFrames frames, Frame frame) {
        ofItsBearer(s, frame);
        ofItsSpeaker(s, frames, frame);
    }

    /** "Their ties were a partnership": a relation belongs to whom what it is said of belongs to. */
    private static void ofItsBearer(Sentence s, Frame frame) {
        for (int bearer : frame.fillers(Role.BEARER)) {
            int owner = s.upos(bearer) == Upos.NOUN ? s.child(bearer, Relation.NMOD_POSS) : -1;
            if (owner >= 0 && RELATION.contains(s.lemma(bearer))) {
                frame.addIfEmpty(Role.POSSESSOR, Tree.withConjuncts(s, owner));
            }
        }
    }

    /** "<b>Kabul</b> said relations with Tehran had improved": a relation of which one side is told is the speaker's. */
    private static void ofItsSpeaker(Sentence s, SentenceFrames frames, Frame frame) {
        int noun = frame.trigger();
        boolean oneSided = RELATION.contains(s.lemma(noun))
                && frame.has(Role.WITH)
                && !frame.has(Role.POSSESSOR)
                && !frame.has(Role.OF)
                && !frame.has(Role.BETWEEN);
        int predicate = oneSided && (s.relation(noun) == Relation.NSUBJ || s.relation(noun) == Relation.NSUBJ_PASS)
                ? s.head(noun)
                : -1;
        int verb = predicate >= 0 && s.relation(predicate) == Relation.CCOMP ? s.head(predicate) : -1;
        if (verb < 0 || !frames.says(verb)) {
            return;
        }
        for (int speaker : frames.subjectOf(verb)) {
            if (s.upos(speaker) == Upos.PROPN || Tree.has(s, speaker, Relation.NMOD_POSS)) {
                frame.add(Role.POSSESSOR, speaker);
            }
        }
    }
}
