package org.entente.text.frame;

import java.util.Optional;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * "Kenya has <b>no greater enemy than</b> Somalia", "there is no closer ally of Chad than France": the "no" denies nothing, and
 * whoever stands behind "than" is what the noun tells of the other.
 */
final class NoneGreater {

    private NoneGreater() {}

    /** Whether somebody is told to be the most of what a noun names. */
    static boolean is(Sentence s, int noun) {
        // "no more enemies than Chad" counts them.
        int no = s.upos(noun) == Upos.NOUN && s.xpos(noun).equals("NN") ? s.child(noun, Relation.DET) : -1;
        return no >= 0 && s.lemma(no).equalsIgnoreCase("no") && greater(s, no + 1) && whoIs(s, noun) >= 0;
    }

    /** The frame of such a noun: who it is, and whose; empty where the noun tells no such thing. */
    static Optional<Frame> of(Sentence s, SentenceFrames frames, int noun) {
        if (!is(s, noun)) {
            return Optional.empty();
        }
        Frame frame = new Frame(noun, TriggerKind.NOUN);
        int[] who = Tree.withConjuncts(s, whoIs(s, noun));
        frame.add(Role.BEARER, who);
        int of = phrase(s, noun, "of");
        int verb = s.head(noun);
        if (of >= 0) {
            frame.add(Role.OF, Tree.withConjuncts(s, of));
        } else if (verb >= 0 && s.relation(noun) == Relation.OBJ && has(s.lemma(verb))) {
            frame.add(Role.POSSESSOR, frames.at(verb).fillers(Role.SUBJECT));
        }
        return Optional.of(frame);
    }

    private static boolean greater(Sentence s, int word) {
        return word < s.size()
                && !s.lemma(word).equals("less")
                && (s.xpos(word).equals("JJR") || s.xpos(word).equals("RBR"));
    }

    private static boolean has(String verb) {
        return switch (verb) {
            case "have", "know", "face", "see", "find" -> true;
            default -> false;
        };
    }

    /** Who stands behind "than", on the noun or on what stands before it; -1 for nobody. */
    private static int whoIs(Sentence s, int noun) {
        int who = phrase(s, noun, "than");
        for (int i = 0; who < 0 && i < s.childCount(noun); i++) {
            int child = s.child(noun, i);
            who = s.relation(child) == Relation.AMOD || s.marker(child).equals("of") ? phrase(s, child, "than") : -1;
        }
        boolean verbs = who < 0 && s.head(noun) >= 0 && s.upos(s.head(noun)) == Upos.VERB;
        return verbs ? phrase(s, s.head(noun), "than") : who;
    }

    private static int phrase(Sentence s, int head, String marker) {
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            if (s.marker(child).equals(marker) && Tree.nominal(s, child)) {
                return child;
            }
        }
        return -1;
    }
}
