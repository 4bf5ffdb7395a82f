package org.entente.text.frame;

import java.util.HashSet;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.actor.AgentLexicon;

/**
 * Whom something is given to, where the parser took the word for a part of what is given: "gave <b>the refugees</b> land",
 * "lent <b>Bolivia</b> 20 million dollars", "granted <b>her</b> asylum".
 */
final class Recipients {

    private static final Set<String> PEOPLE = people();
    private static final Set<String> HAVEN =
            Set.of("asylum", "protection", "shelter", "refuge", "sanctuary", "amnesty", "immunity", "citizenship");
    private static final Set<String> TIME = WordClasses.shared().any("calendar", "stretch-of-time");
    private static final int[] NOTHING = {};
    private static final int LONGEST_ACRONYM = 4;

    private final Sentence s;
    private final Set<String> giving = WordClasses.shared().get("takes-two-objects");

    Recipients(Sentence sentence) {
        this.s = sentence;
    }

    private static Set<String> people() {
        Set<String> last = new HashSet<>();
        for (AgentLexicon.Noun noun : AgentLexicon.nouns()) {
            boolean acts = noun.form()
                    .filter(form -> form != AgentLexicon.Form.EQUIPMENT)
                    .isPresent();
            if (acts) {
                last.add(noun.words().substring(noun.words().lastIndexOf(' ') + 1));
            }
        }
        last.removeAll(WordClasses.shared().get("thing-by-itself"));
        return Set.copyOf(last);
    }

    /** Whether a noun by itself means somebody who acts: "regulator", "court", "gunman". */
    static boolean person(String lemma) {
        return PEOPLE.contains(lemma);
    }

    /** The head of whom an object behind a verb of giving is for, -1 where nobody stands in the object's phrase. */
    int within(int verb, int object) {
        if (object <= verb + 1
                || !giving.contains(s.lemma(verb))
                || s.upos(object) == Upos.PROPN
                || PEOPLE.contains(s.lemma(object))) {
            return -1;
        }
        int token = verb + 1;
        if (token + 1 == object && s.xpos(token).equals("PRP")) {
            return token;
        }
        if (s.xpos(token).equals("PRP$")) {
            boolean her = s.lemma(token).equals("her") || s.form(token).equals("her");
            return her && object == token + 1 && HAVEN.contains(s.lemma(object)) ? token : -1;
        }
        boolean article = s.lemma(token).equals("the");
        while (token < object && (s.upos(token) == Upos.DET || s.upos(token) == Upos.ADJ)) {
            token++;
        }
        if (token >= object || !below(token, object) || owns(token)) {
            return -1;
        }
        int next = token + 1;
        while (next < object && (s.relation(next) == Relation.FLAT || hyphenated(next))) {
            next++;
        }
        boolean newPhrase = switch (s.upos(next)) {
            case DET, NUM, SYM -> true;
            case PRON -> s.xpos(next).equals("PRP$");
            default -> false;
        };
        boolean goesOn = newPhrase || s.upos(next) == Upos.NOUN || s.upos(next) == Upos.ADJ;
        boolean name = s.upos(token) == Upos.PROPN && (newPhrase || article || !acronym(s.form(token)));
        boolean people = s.xpos(token).equals("NNS") && PEOPLE.contains(s.lemma(token));
        return goesOn && (name || people) ? token : -1;
    }

    /** "offered IMF loans", "US aid": letters before a noun tell whose it is. */
    private static boolean acronym(String form) {
        return form.length() <= LONGEST_ACRONYM && form.chars().noneMatch(Character::isLowerCase);
    }

    private boolean hyphenated(int token) {
        return s.form(token).equals("-")
                || s.form(token + 1).equals("-")
                || s.form(token - 1).equals("-") && s.upos(token) == Upos.PROPN;
    }

    private boolean owns(int token) {
        return s.relation(token) == Relation.NMOD_POSS && s.child(token, Relation.CASE) >= 0;
    }

    private boolean below(int token, int top) {
        for (int at = token, depth = 0; at >= 0 && depth < LONGEST_ACRONYM; at = s.head(at), depth++) {
            if (at == top) {
                return true;
            }
        }
        return false;
    }

    /**
     * "gave Libya a week to withdraw", "was given a week": time that somebody is given, which the parser takes for when it
     * is.
     */
    void placeTime(Frame frame, boolean given) {
        int verb = frame.trigger();
        int time = giving.contains(s.lemma(verb)) ? s.child(verb, Relation.OBL_UNMARKED) : -1;
        if (time < verb || !TIME.contains(s.lemma(time))) {
            return;
        }
        if (given) {
            frame.addIfEmpty(Role.INDIRECT_OBJECT, frame.fillers(Role.OBJECT));
            frame.add(Role.OBJECT, time);
        } else if (frame.has(Role.INDIRECT_OBJECT)) {
            frame.addIfEmpty(Role.OBJECT, time);
        } else if (deadline(verb, time)) {
            frame.add(Role.INDIRECT_OBJECT, frame.fillers(Role.OBJECT));
            frame.add(Role.OBJECT, time);
        }
    }

    /** "a week <b>to withdraw</b>", wherever the parser hung what the time is for. */
    private boolean deadline(int verb, int time) {
        int below = s.child(time, Relation.ACL);
        int beside = s.child(verb, Relation.ADVCL);
        return below >= 0 && Deadlines.set(s, below) || beside >= 0 && Deadlines.set(s, beside);
    }

    /** "gave the envoy <b>the cold shoulder</b>": what is given, which the parser took for another name of whom it is given to. */
    void placeGift(Frame frame) {
        int verb = frame.trigger();
        int whom = giving.contains(s.lemma(verb)) ? s.child(verb, Relation.IOBJ) : -1;
        int gift = whom < 0 || s.child(verb, Relation.OBJ) >= 0 ? -1 : s.child(whom, Relation.APPOS);
        if (gift > whom && s.upos(gift) == Upos.NOUN && s.child(gift, Relation.DET) > whom) {
            frame.addIfEmpty(Role.OBJECT, gift);
        }
    }

    /** "lent Kenya €40 million": a name that the parser took for a part of the sum. */
    int[] beforeTheSum(int object) {
        if (s.upos(object) != Upos.SYM) {
            return NOTHING;
        }
        for (int i = 0; i < s.childCount(object); i++) {
            int child = s.child(object, i);
            if (child < object && s.upos(child) == Upos.PROPN && s.marker(child).isEmpty()) {
                return Tree.withConjuncts(s, child);
            }
        }
        return NOTHING;
    }
}
