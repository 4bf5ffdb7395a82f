package org.entente.text.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.WordClasses;
import org.entente.text.mention.Colons;
import org.entente.text.mention.Mention;
import org.entente.text.rules.Cast;

/**
 * Whoever only tells what a sentence says, and so is no side of what it tells: "..., <b>a Jordanian official</b> confirmed
 * on Monday", "..., according to <b>the police</b>". Read from the order of the words, because parsers like to hang such a
 * tail on the last noun before the comma.
 */
final class Tellers {

    private static final Set<String> TELLING = Set.of(
            "say",
            "report",
            "tell",
            "tweet",
            "write",
            "add",
            "note",
            "confirm",
            "announce",
            "quote",
            "state",
            "explain",
            "disclose",
            "reveal");

    /** How many words may stand between the telling verb and the end: "told reporters in Nairobi late on Monday". */
    private static final int LONGEST_TAIL = 12;

    private static final Set<Upos> ENDING = EnumSet.of(Upos.PUNCT, Upos.VERB, Upos.SCONJ, Upos.CCONJ);

    private static final int LONGEST_SUBJECT = 16;

    private record Stretch(int begin, int end) {
        boolean holds(int token) {
            return begin <= token && token < end;
        }
    }

    /** What makes words an act of their speaker: "Chad must leave, <b>Libya</b> said", "ships would be sunk, <b>Oman</b> said". */
    private static final Set<String> MEANT = Set.of("must", "should", "ought", "will", "would", "shall");

    /** What makes words a judgement that is an act of its speaker: "the offer was <b>unacceptable</b>, Turkey said". */
    private static final Set<String> JUDGED = WordClasses.shared().get("speaker-judges");

    private final List<Stretch> stretches = new ArrayList<>(1);
    private final List<Stretch> speakers = new ArrayList<>(1);
    private final Sentence s;

    Tellers(Sentence sentence) {
        this.s = sentence;
        tail();
        according();
        int mark = Colons.teller(s);
        if (mark >= 0) {
            stretches.add(new Stretch(mark, s.size()));
        }
    }

    /** A cast without them, but for those whose words are themselves a demand, a promise or a threat. */
    Cast without(Cast cast) {
        return stretches.size() == speakers.size() ? cast : new Others(cast);
    }

    /** A cast without whoever only tells. */
    private final class Others implements Cast {

        private final Cast cast;

        Others(Cast cast) {
            this.cast = cast;
        }

        @Override
        public Optional<Mention> at(int token) {
            return tells(token) && !holds(speakers, token) ? Optional.empty() : cast.at(token);
        }

        @Override
        public Optional<Actor> landOf(Actor actor) {
            return cast.landOf(actor);
        }
    }

    /** The mentions that are more than tellers. */
    List<Mention> without(List<Mention> mentions) {
        return stretches.isEmpty()
                ? mentions
                : mentions.stream().filter(mention -> !tells(mention.head())).toList();
    }

    private boolean tells(int token) {
        return holds(stretches, token);
    }

    private static boolean holds(List<Stretch> stretches, int token) {
        for (Stretch stretch : stretches) {
            if (stretch.holds(token)) {
                return true;
            }
        }
        return false;
    }

    /** "[what happened], [who] said [when, where]." */
    private void tail() {
        int end = s.size();
        while (end > 0 && s.upos(end - 1) == Upos.PUNCT) {
            end--;
        }
        for (int verb = end - 1; verb > 1 && end - verb <= LONGEST_TAIL; verb--) {
            if (s.form(verb).equals(",")) {
                return;
            }
            if (TELLING.contains(s.lemma(verb))
                    && s.xpos(verb).startsWith("VB")
                    && !s.xpos(verb).equals("VBG")) {
                if (objectless(verb, end)) {
                    subject(verb, end);
                }
                return;
            }
            if (s.upos(verb) == Upos.VERB || s.upos(verb) == Upos.SCONJ || s.upos(verb) == Upos.AUX) {
                return;
            }
        }
    }

    /** Whether nothing is told behind the verb but when, where and to whom: "announced the end of the war" is a clause. */
    private boolean objectless(int verb, int end) {
        if (verb + 1 == end || s.lemma(verb).equals("tell")) {
            return true;
        }
        Upos next = s.upos(verb + 1);
        boolean noun = next == Upos.PROPN || next == Upos.NOUN;
        return next == Upos.ADP || next == Upos.ADV || noun && s.relation(verb + 1) != Relation.OBJ;
    }

    private void subject(int verb, int end) {
        int begin = verb;
        while (begin > 0 && verb - begin < LONGEST_SUBJECT && !breaks(begin - 1)) {
            if (s.upos(begin - 1) == Upos.VERB && !attribute(begin - 1)
                    || s.upos(begin - 1) == Upos.AUX
                    || s.upos(begin - 1) == Upos.SCONJ
                    || s.xpos(begin - 1).startsWith("W")) {
                return;
            }
            begin--;
        }
        boolean behindComma = begin > 0 && breaks(begin - 1);
        if (behindComma && begin < verb && s.upos(begin) != Upos.CCONJ && clauseBefore(begin - 1)) {
            Stretch stretch = new Stretch(begin, end);
            stretches.add(stretch);
            if (meant(verb)) {
                speakers.add(stretch);
            }
        }
    }

    /** Whether the verb governs what is said, and that is told as something its speaker means to have or to do. */
    private boolean meant(int verb) {
        int said = s.child(verb, Relation.CCOMP);
        if (said < 0 || said > verb) {
            return false;
        }
        int subject = s.child(said, Relation.NSUBJ);
        if (JUDGED.contains(s.lemma(said)) || subject >= 0 && JUDGED.contains(s.lemma(subject))) {
            return true;
        }
        int auxiliary = s.child(said, Relation.AUX);
        return auxiliary >= 0 && MEANT.contains(s.form(auxiliary).toLowerCase(Locale.ROOT));
    }

    /** A participle inside a noun phrase: "sources quoted by the agency" is a verb of its own, "leading experts" is not. */
    private boolean attribute(int token) {
        return s.head(token) > token && s.upos(s.head(token)) != Upos.VERB;
    }

    private boolean breaks(int token) {
        return switch (s.form(token)) {
            case ",", "\"", "\u201d", "''", "--", "\u2014", ";" -> true;
            default -> false;
        };
    }

    private boolean clauseBefore(int comma) {
        for (int token = 0; token < comma; token++) {
            if (s.upos(token) == Upos.VERB || s.upos(token) == Upos.AUX) {
                return true;
            }
        }
        return false;
    }

    /** "according to [who]", up to the next comma, preposition or verb; "according to its treaty" is nobody's word. */
    private void according() {
        for (int token = 0; token + 2 < s.size(); token++) {
            if (s.form(token).toLowerCase(Locale.ROOT).equals("according")
                    && s.form(token + 1).equals("to")
                    && s.upos(token + 2) != Upos.PRON) {
                int end = token + 2;
                while (end < s.size() && phrase(end)) {
                    end++;
                }
                stretches.add(new Stretch(token, end));
            }
        }
    }

    private boolean phrase(int token) {
        Upos upos = s.upos(token);
        return upos == Upos.ADP ? s.form(token).equals("of") : !ENDING.contains(upos);
    }
}
