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
    /** "used to". */
    HABITUAL_PAST,
    /** No finite verb: the clause has the time of the one that governs it. */
    NONE;

    /** The tense of a predicate itself. */
    static Tense of(Sentence sentence, int token) {
        boolean had = false;
        boolean has = false;
        Tense finite = ofTag(sentence.xpos(token));
        for (int n = 0; n < sentence.childCount(token); n++) {
            int child = sentence.child(token, n);
            Relation relation = sentence.relation(child);
            if (relation != Relation.AUX && relation != Relation.AUX_PASS && relation != Relation.COP) {
                continue;
            }
            String tag = sentence.xpos(child);
            String lemma = sentence.lemma(child);
            if (tag.equals("MD")) {
                String form = sentence.form(child).toLowerCase(Locale.ROOT);
                return form.equals("will") || form.equals("'ll") || form.equals("shall") || form.equals("wo")
                        ? FUTURE
                        : form.equals("would") || form.equals("could") || form.equals("might") ? PAST : PRESENT;
            }
            if (relation == Relation.AUX && lemma.equals("have")) {
                had |= tag.equals("VBD");
                has |= tag.equals("VBZ") || tag.equals("VBP");
            } else if (finite == NONE || finite == PAST) {
                Tense auxiliary = ofTag(tag);
                finite = auxiliary == NONE ? finite : auxiliary;
            }
        }
        if (had) {
            return PLUPERFECT;
        }
        if (has) {
            return PERFECT;
        }
        boolean usedTo = sentence.relation(token) == Relation.XCOMP
                && sentence.lemma(sentence.head(token)).equals("use")
                && sentence.xpos(sentence.head(token)).equals("VBD");
        return usedTo ? HABITUAL_PAST : finite;
    }

    private static Tense ofTag(String tag) {
        return switch (tag) {
            case "VBD" -> PAST;
            case "VBZ", "VBP" -> PRESENT;
            default -> NONE;
        };
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

    /** Whether what is told lies in the present or reaches into it. */
    boolean reachesNow() {
        return this == PRESENT || this == PERFECT || this == FUTURE;
    }
}
