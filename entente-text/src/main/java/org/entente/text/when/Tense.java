package org.entente.text.when;

import java.util.Locale;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** The tense and aspect of a clause, as far as its place in time depends on it. */
enum Tense {
    PAST,
    PLUPERFECT,
    PRESENT,
    PERFECT,
    FUTURE,
    /** Later than the time told of: "would", "was to". */
    PROSPECTIVE,
    /** "used to". */
    HABITUAL_PAST,
    /** No finite verb: the clause has the time of the one that governs it. */
    NONE;

    /** The tense of a predicate itself. */
    static Tense of(Sentence sentence, int token) {
        Tense perfect = NONE;
        Tense finite = ofTag(sentence.xpos(token));
        for (int n = 0; n < sentence.childCount(token); n++) {
            int child = sentence.child(token, n);
            Relation relation = sentence.relation(child);
            if (relation != Relation.AUX && relation != Relation.AUX_PASS && relation != Relation.COP) {
                continue;
            }
            String form = sentence.form(child).toLowerCase(Locale.ROOT);
            if (sentence.xpos(child).equals("MD")) {
                return ofModal(form);
            }
            Tense auxiliary = ofAuxiliary(form);
            if (auxiliary == PLUPERFECT || auxiliary == PERFECT) {
                perfect = relation == Relation.AUX ? auxiliary : perfect;
            }
            boolean first = finite == NONE || finite == PAST;
            finite = first && auxiliary != NONE ? simple(auxiliary) : finite;
        }
        if (perfect != NONE) {
            return perfect;
        }
        Tense governed = governed(sentence, token);
        if (governed != NONE) {
            return governed;
        }
        return finite == NONE && isBareFinite(sentence, token) ? PRESENT : finite;
    }

    private static Tense ofTag(String tag) {
        return switch (tag) {
            case "VBD" -> PAST;
            case "VBZ", "VBP" -> PRESENT;
            default -> NONE;
        };
    }

    private static Tense ofModal(String form) {
        return switch (form) {
            case "will", "'ll", "shall", "wo" -> FUTURE;
            case "would", "'d" -> PROSPECTIVE;
            case "could", "might" -> PAST;
            default -> PRESENT;
        };
    }

    private static Tense ofAuxiliary(String form) {
        return switch (form) {
            case "had" -> PLUPERFECT;
            case "has", "have", "'ve" -> PERFECT;
            case "was", "were", "did" -> PAST;
            case "is", "are", "am", "'s", "'re", "'m", "do", "does", "ai" -> PRESENT;
            default -> NONE;
        };
    }

    private static Tense simple(Tense auxiliary) {
        return auxiliary == PLUPERFECT ? PAST : auxiliary == PERFECT ? PRESENT : auxiliary;
    }

    /** "was to win", "used to win". */
    private static Tense governed(Sentence sentence, int token) {
        Relation relation = sentence.relation(token);
        if ((relation != Relation.XCOMP && relation != Relation.ADVCL)
                || !sentence.marker(token).equals("to")) {
            return NONE;
        }
        int head = sentence.head(token);
        return switch (sentence.form(head).toLowerCase(Locale.ROOT)) {
            case "was", "were" -> PROSPECTIVE;
            case "used" ->
                sentence.child(head, Relation.AUX_PASS) < 0 && sentence.child(head, Relation.OBJ) < 0
                        ? HABITUAL_PAST
                        : NONE;
            default -> NONE;
        };
    }

    /** A base form with a subject and no auxiliary is a present that the tagger missed. */
    private static boolean isBareFinite(Sentence sentence, int token) {
        return sentence.xpos(token).equals("VB")
                && sentence.child(token, Relation.NSUBJ) >= 0
                && sentence.child(token, Relation.MARK) < 0
                && sentence.child(token, Relation.AUX) < 0;
    }

    /** The tense a token stands in: its own, or that of the nearest clause around it that has one. */
    static Tense around(Sentence sentence, int token) {
        for (int i = token; i >= 0; i = sentence.head(i)) {
            Tense tense = of(sentence, i);
            if (tense != NONE) {
                return tense;
            }
        }
        return NONE;
    }

    /** What a tense says in a chronicle, which tells the past in the present. */
    Tense inChronicle() {
        return switch (this) {
            case PRESENT, PERFECT -> PAST;
            case FUTURE -> PROSPECTIVE;
            default -> this;
        };
    }

    /** Whether what is told lies in the present or reaches into it. */
    boolean reachesNow() {
        return this == PRESENT || this == PERFECT || this == FUTURE;
    }
}
