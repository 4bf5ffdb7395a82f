package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * What somebody has others do: "<b>had</b> the palace <b>shelled</b>", "had him arrested". He is the doer, and what stands between
 * suffers it. What is his own, and what is counted, he rather lost: "had its embassy burned", "had two brothers killed".
 */
final class Bidden {

    private static final int[] NONE = {};
    private static final Set<String> LOSING = WordClasses.shared().get("befalls-its-owner");

    private Bidden() {}

    /** Whether a participle tells what somebody has done, wherever the parser hung it. */
    static boolean is(Sentence s, int participle) {
        return having(s, participle) >= 0;
    }

    /** The "have" that such a participle goes with; -1 where it is another one. */
    static int having(Sentence s, int participle) {
        if (!s.xpos(participle).equals("VBN") && !s.xpos(participle).equals("VBD")) {
            return -1;
        }
        int head = s.head(participle);
        Relation relation = s.relation(participle);
        if (head >= 0 && relation == Relation.XCOMP && have(s, head) && head < participle) {
            int object = s.child(head, Relation.OBJ);
            return between(s, object, head, participle) || perfect(s, object, head, participle) ? head : -1;
        }
        if (head >= 0
                && relation == Relation.CCOMP
                && have(s, head)
                && s.marker(participle).isEmpty()) {
            boolean bare = !Tree.has(s, participle, Relation.AUX) && !Tree.has(s, participle, Relation.OBJ);
            return bare && between(s, s.child(participle, Relation.NSUBJ), head, participle) ? head : -1;
        }
        if (head >= 0 && relation == Relation.ACL && s.relation(head) == Relation.OBJ && named(s, head)) {
            int verb = s.head(head);
            return have(s, verb) && between(s, head, verb, participle) ? verb : -1;
        }
        return second(s, participle) >= 0 ? s.child(participle, Relation.AUX) : -1;
    }

    /** "The Shah <b>had</b> Mossadegh arrested", read as one verb with two subjects: the second of them, or -1. */
    static int second(Sentence s, int participle) {
        int aux = s.child(participle, Relation.AUX);
        int first = s.child(participle, Relation.NSUBJ);
        if (aux < 0 || first < 0 || first > aux || !s.lemma(aux).equals("have")) {
            return -1;
        }
        for (int i = 0; i < s.childCount(participle); i++) {
            int child = s.child(participle, i);
            if (s.relation(child) == Relation.NSUBJ && between(s, child, aux, participle)) {
                return child;
            }
        }
        return -1;
    }

    /** Whether a "have" only says that others do what the participle behind it tells. */
    static boolean others(Sentence s, int verb) {
        if (!have(s, verb)) {
            return false;
        }
        for (int token = verb + 1; token < s.size(); token++) {
            if (having(s, token) == verb) {
                return true;
            }
        }
        return false;
    }

    /** Who has it done; nobody where it rather befell him. */
    static int[] by(Sentence s, int verb, Subjects subjects) {
        boolean joined = s.relation(verb) == Relation.CONJ && !Tree.has(s, verb, Relation.NSUBJ);
        int participle = joined ? s.head(verb) : verb;
        int having = having(s, participle);
        if (having < 0) {
            return NONE;
        }
        int second = second(s, participle);
        if (second >= 0) {
            return befell(s, second, participle) ? NONE : Tree.withConjuncts(s, s.child(participle, Relation.NSUBJ));
        }
        int suffering = s.relation(participle) == Relation.CCOMP
                ? s.child(participle, Relation.NSUBJ)
                : s.child(having, Relation.OBJ);
        return befell(s, suffering, participle) ? NONE : subjects.of(having);
    }

    /** "the Kurds, <b>whom it had armed</b>": a perfect that the parser parted; who does it and who suffers it are the same. */
    private static boolean perfect(Sentence s, int object, int have, int participle) {
        return object >= 0
                && object < have
                && participle == have + 1
                && s.relation(have) == Relation.ACL_RELCL
                && Tree.relativePronoun(s, object);
    }

    private static boolean have(Sentence s, int verb) {
        return s.lemma(verb).equals("have") && s.upos(verb) == Upos.VERB;
    }

    private static boolean between(Sentence s, int token, int from, int to) {
        int more = token < 0 ? -1 : s.child(token, Relation.APPOS);
        boolean aside = more > token && more < to; // "had the premier, Ouane, arrested"
        return token > from && token < to && (aside || s.relation(to - 1) != Relation.PUNCT);
    }

    /** "had <b>the</b> canal blocked", "had Palmyra shelled", but "had plans prepared long ago". */
    private static boolean named(Sentence s, int noun) {
        int determiner = s.child(noun, Relation.DET);
        return s.upos(noun) == Upos.PROPN
                || determiner >= 0 && s.lemma(determiner).equals("the");
    }

    private static boolean befell(Sentence s, int noun, int participle) {
        int owner = s.child(noun, Relation.NMOD_POSS);
        boolean counted = s.upos(noun) == Upos.NUM || Tree.has(s, noun, Relation.NUMMOD);
        return LOSING.contains(s.lemma(participle))
                && (counted || owner >= 0 && s.xpos(owner).equals("PRP$"));
    }
}
