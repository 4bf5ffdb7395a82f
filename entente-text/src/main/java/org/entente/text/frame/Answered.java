package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * "<b>rejected</b> Baghdad's demand", "<b>bowed to</b> the ultimatum", "stayed <b>in defiance of</b> a request", "turned a deaf ear to
 * the plea": whoever answers what is asked or threatened is the one to whom it was said.
 */
final class Answered {

    private static final Set<String> SAID = WordClasses.shared().get("asked-or-threatened");
    private static final Set<String> ANSWERING = WordClasses.shared().get("answers-what-is-asked");
    private static final Set<String> ANSWERING_TO = WordClasses.shared().get("answers-to-what-is-asked");
    private static final Set<String> CONTEMPT = Set.of("defiance", "disregard", "contempt");
    private static final Set<String> TURNED = Set.of("ear", "eye", "back");
    private static final int[] NOBODY = {};

    private Answered() {}

    /** Whether somebody answers what a noun asks or threatens. */
    static boolean is(Sentence s, SentenceFrames frames, int noun) {
        int verb = SAID.contains(s.lemma(noun)) ? verb(s, noun) : -1;
        return verb >= 0 && frames.at(verb).has(Role.SUBJECT);
    }

    /** Adds to the frame of what is asked who answers it, and whoever asks where the parser hung him on the answer: "brushed aside appeals <b>by</b> Chad". */
    static void add(Frame frame, Sentence s, SentenceFrames frames, int noun) {
        int verb = SAID.contains(s.lemma(noun)) ? verb(s, noun) : -1;
        if (verb < 0) {
            return;
        }
        Frame answer = frames.at(verb);
        frame.addIfEmpty(Role.DESPITE, answer.fillers(Role.SUBJECT));
        if (!Tree.passive(s, verb) && !frame.has(Role.POSSESSOR) && !frame.has(Role.FROM)) {
            frame.addIfEmpty(Role.BY, answer.fillers(Role.BY));
            frame.addIfEmpty(Role.FROM, frame.has(Role.BY) ? NOBODY : answer.fillers(Role.FROM));
        }
    }

    private static int verb(Sentence s, int noun) {
        int head = s.head(noun);
        if (head < 0) {
            return -1;
        }
        return switch (s.relation(noun)) {
            case OBJ, NSUBJ_PASS -> answers(s, head, ANSWERING) ? head : -1;
            case OBL -> oblique(s, head, s.marker(noun)) ? head : -1;
            case NMOD -> turned(s, noun, head);
            default -> -1;
        };
    }

    /** "yielded <b>to</b> it", "<b>brushes aside</b> Peru's demand", where the parser takes the particle for a preposition. */
    private static boolean oblique(Sentence s, int verb, String marker) {
        return switch (marker) {
            case "to" -> answers(s, verb, ANSWERING_TO) || turns(s, verb);
            case "" -> answers(s, verb, ANSWERING);
            default -> false;
        };
    }

    /** "in defiance <b>of</b> a request"; "turned a deaf ear <b>to</b> the plea", where the parser hangs the plea on the ear. */
    private static int turned(Sentence s, int noun, int head) {
        int verb = s.head(head);
        if (verb < 0 || s.upos(verb) != Upos.VERB) {
            return -1;
        }
        boolean defied = s.marker(noun).equals("of")
                && CONTEMPT.contains(s.lemma(head))
                && s.marker(head).equals("in");
        boolean deaf = s.marker(noun).equals("to") && s.relation(head) == Relation.OBJ && turns(s, verb);
        return defied || deaf ? verb : -1;
    }

    private static boolean turns(Sentence s, int verb) {
        int object = s.child(verb, Relation.OBJ);
        return s.lemma(verb).equals("turn") && object >= 0 && TURNED.contains(s.lemma(object));
    }

    private static boolean answers(Sentence s, int verb, Set<String> verbs) {
        if (s.upos(verb) != Upos.VERB) {
            return false;
        }
        if (verbs.contains(s.lemma(verb))) {
            return true;
        }
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            boolean particle = s.relation(child) == Relation.COMPOUND_PRT || s.relation(child) == Relation.ADVMOD;
            if (particle && verbs.contains(s.lemma(verb) + " " + s.lemma(child))) {
                return true;
            }
        }
        return false;
    }
}
