package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** Who is where, and what for: "the delegation is in Riyadh", "flew to Delhi for talks with". */
final class Errands {

    private static final int[] NOBODY = {};
    private static final Set<String> WHERE = Set.of("in", "at");
    private static final Set<String> WHILE_AWAY = Set.of("on", "during", "in", "after", "following");
    private static final Set<String> AT_THE_MEETING = Set.of("after", "during", "following", "at");
    private static final Set<String> DONE_TO = Set.of("with", "on", "to", "against", "for");
    private static final Set<String> UNSURE = Set.of("not", "never", "no_longer", "yet", "n't");

    private final Sentence s;
    private final Subjects subjects;
    private final Set<String> meeting = WordClasses.shared().get("meeting");
    private final Set<String> going = WordClasses.shared().get("going-verb");
    private final Set<String> journey = WordClasses.shared().get("journey");
    private final Set<String> measure = WordClasses.shared().get("length-of-meeting");
    private final Set<String> takingToTheStreet = WordClasses.shared().get("takes-to-the-street");
    private final Set<String> denouncing = WordClasses.shared().get("denounces");

    Errands(Sentence sentence, Subjects subjects) {
        this.s = sentence;
        this.subjects = subjects;
    }

    /** "the embassy, <b>where</b> they had taken refuge": what the clause describes is where it happens; against whom it is in the street. */
    void where(Frame frame, int verb) {
        against(frame, verb);
        int place = s.relation(verb) == Relation.ACL_RELCL ? s.head(verb) : -1;
        int adverb = s.child(verb, Relation.ADVMOD);
        if (place >= 0 && adverb >= 0 && adverb < verb && s.lemma(adverb).equals("where")) {
            frame.addIfEmpty(Role.IN, Tree.withConjuncts(s, place));
        }
    }

    /** "rallied in Karbala <b>to denounce Riyadh</b>": against whom people take to the street. */
    private void against(Frame frame, int verb) {
        if (!takingToTheStreet.contains(s.lemma(verb))) {
            return;
        }
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            int object = s.child(child, Relation.OBJ);
            if (object > child && Tree.infinitive(s, child) && denouncing.contains(s.lemma(child))) {
                frame.addIfEmpty(Role.AGAINST, Tree.withConjuncts(s, object));
            }
        }
    }

    /** "A team from the Fund is in Tunis": the place behind a copula, where it has a name, is a phrase of the copula's. */
    void place(Frame frame, int copula) {
        int place = s.head(copula);
        if (s.relation(copula) != Relation.COP
                || place < copula
                || s.upos(place) != Upos.PROPN
                || !WHERE.contains(s.marker(place))
                || Tree.has(s, place, Relation.AUX)
                || unsureOrForTalks(place)) {
            return;
        }
        frame.add(Role.SUBJECT, subjects.of(place));
        frame.add(Role.ofMarker(s.marker(place)), Tree.withConjuncts(s, place));
    }

    /** Whom somebody talks to there says more than where. */
    private boolean unsureOrForTalks(int place) {
        for (int i = 0; i < s.childCount(place); i++) {
            int child = s.child(place, i);
            boolean forTalks = s.marker(child).equals("for")
                    && (meeting.contains(s.lemma(child)) || measure.contains(s.lemma(child)));
            if (forTalks || UNSURE.contains(s.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    /** "is in Riyadh for talks with", "left for Delhi for two days of consultations with": who goes is who meets. */
    int[] whoGoesFor(int noun) {
        int purpose = noun;
        if (s.marker(purpose).equals("of") && s.head(purpose) >= 0 && measure.contains(s.lemma(s.head(purpose)))) {
            purpose = s.head(purpose);
        }
        int governor = s.head(purpose);
        if (governor < 0
                || !meeting.contains(s.lemma(noun))
                || !s.marker(purpose).equals("for")) {
            return NOBODY;
        }
        if (s.upos(governor) != Upos.VERB && s.relation(purpose) == Relation.NMOD && !placeOf(governor)) {
            governor = s.head(governor);
        }
        boolean goes = governor >= 0 && (placeOf(governor) || going.contains(s.lemma(governor)));
        return goes ? subjects.of(governor) : NOBODY;
    }

    /** "On a visit to Cairo the premier thanked": who acts on a journey is who travels. */
    int[] whoTravels(int noun) {
        int governor = s.head(noun);
        if (governor < 0 || !journey.contains(s.lemma(noun))) {
            return NOBODY;
        }
        Occasion occasion = Occasion.of(s, noun);
        if (occasion.deed() >= 0 && WHILE_AWAY.contains(occasion.marker()) && s.relation(noun) != Relation.NSUBJ) {
            return subjects.of(occasion.deed());
        }
        boolean besideAName = (s.relation(noun) == Relation.APPOS || s.relation(noun) == Relation.NMOD)
                && s.upos(governor) == Upos.PROPN
                && s.marker(noun).equals("on");
        return besideAName ? new int[] {governor} : NOBODY;
    }

    /**
     * "The premier told reporters after two hours of talks with Oman": who acts after a meeting was there; so is who a headline says to be
     * in talks or in another deed, "India, Pakistan in talks", "Peru in pledge to help Chile".
     */
    int[] whoMeets(int noun) {
        if (ofHeadline(noun)) {
            return Tree.withConjuncts(s, s.head(noun));
        }
        int when = noun;
        if (s.marker(when).equals("of") && s.head(when) >= 0 && measure.contains(s.lemma(s.head(when)))) {
            when = s.head(when);
        }
        Occasion occasion = Occasion.of(s, when);
        boolean there = occasion.deed() >= 0
                && meeting.contains(s.lemma(noun))
                && AT_THE_MEETING.contains(occasion.marker())
                && withSomebody(noun);
        return there ? subjects.of(occasion.deed()) : NOBODY;
    }

    private boolean ofHeadline(int noun) {
        int named = s.head(noun);
        return named >= 0
                && s.upos(noun) == Upos.NOUN
                && (meeting.contains(s.lemma(noun)) || toSomebody(noun))
                && s.marker(noun).equals("in")
                && Tree.nominal(s, named)
                && s.head(named) < 0
                && !Tree.has(s, named, Relation.COP)
                && !s.endsWithStop();
    }

    /** A deed has somebody whom it is done to, or tells what is to be done; a place has neither. */
    private boolean toSomebody(int noun) {
        for (int i = 0; i < s.childCount(noun); i++) {
            int child = s.child(noun, i);
            boolean phrase = s.relation(child) == Relation.NMOD
                    && (DONE_TO.contains(s.marker(child)) || s.marker(child).equals("of") && named(child));
            if (phrase || s.relation(child) == Relation.ACL && Tree.infinitive(s, child)) {
                return true;
            }
        }
        return false;
    }

    /** "Sudan", "Sudanese rebels". */
    private boolean named(int token) {
        int nation = s.child(token, Relation.AMOD);
        return s.upos(token) == Upos.PROPN
                || nation >= 0 && Character.isUpperCase(s.form(nation).charAt(0));
    }

    private boolean withSomebody(int noun) {
        for (int i = 0; i < s.childCount(noun); i++) {
            int child = s.child(noun, i);
            if (s.relation(child) == Relation.NMOD && s.marker(child).equals("with")) {
                return true;
            }
        }
        return false;
    }

    private boolean placeOf(int token) {
        return WHERE.contains(s.marker(token)) && Tree.has(s, token, Relation.COP);
    }
}
