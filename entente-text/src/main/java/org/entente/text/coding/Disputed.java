package org.entente.text.coding;

import java.util.BitSet;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.WordClasses;

/** Deeds that a clause behind them denies: "had armed the rebels, <b>which Kigali denies</b>", "…, a charge that it has always dismissed". */
final class Disputed {

    private static final Set<String> DENIES = WordClasses.shared().get("disowns-a-tale");
    private static final Set<String> TALES = WordClasses.shared().get("noun-alleged");

    private Disputed() {}

    /** "accused Baku of starving the enclave, which <b>Aliyev</b> denied": whether somebody only denies what is told. */
    static boolean denies(Sentence s, int token) {
        int verb = s.head(token);
        return verb >= 0
                && s.relation(token) == Relation.NSUBJ
                && DENIES.contains(s.lemma(verb))
                && relative(s, verb) >= 0;
    }

    /** The words for such deeds. */
    static BitSet in(Sentence s) {
        BitSet denied = new BitSet();
        for (int verb = 2; verb < s.size(); verb++) {
            if (s.upos(verb) == Upos.VERB && DENIES.contains(s.lemma(verb)) && !negated(s, verb)) {
                int relative = relative(s, verb);
                int above = relative >= 0 ? relative : tale(s, verb);
                if (above >= 0) {
                    mark(s, above, denied);
                }
            }
        }
        return denied;
    }

    private static boolean negated(Sentence s, int verb) {
        int adverb = s.child(verb, Relation.ADVMOD);
        return adverb >= 0 && (s.lemma(adverb).equals("not") || s.lemma(adverb).equals("never"));
    }

    /** "…, <b>which</b> Kigali denies": what the relative clause hangs on, unless that is what was said; or -1. */
    private static int relative(Sentence s, int verb) {
        int which = s.child(verb, Relation.OBJ);
        boolean opens = which > 1
                && s.lemma(which).equalsIgnoreCase("which")
                && s.form(which - 1).equals(",")
                && which < verb;
        int above = s.head(verb);
        boolean hung = opens && above >= 0 && above < which && !TALES.contains(s.lemma(above));
        return hung ? above : -1;
    }

    /** "…, <b>a charge</b> that it denies", "…, a claim dismissed in Caracas": what that stands beside; or -1. */
    private static int tale(Sentence s, int verb) {
        Relation relation = s.relation(verb);
        int tale = relation == Relation.ACL_RELCL || relation == Relation.ACL ? s.head(verb) : -1;
        boolean beside = tale > 1
                && tale < verb
                && TALES.contains(s.lemma(tale))
                && s.upos(tale) == Upos.NOUN
                && (s.form(tale - 1).equals(",") || s.form(tale - 2).equals(","));
        int above = beside ? s.head(tale) : -1;
        return above < tale ? above : -1;
    }

    /** The nouns above a denial and the first verb, with those that it is joined to where they are told together. */
    private static void mark(Sentence s, int from, BitSet denied) {
        int word = from;
        while (s.upos(word) != Upos.VERB) {
            denied.set(word);
            if (s.head(word) < 0 || s.relation(word) == Relation.NSUBJ) {
                return;
            }
            word = s.head(word);
        }
        denied.set(word);
        while (s.relation(word) == Relation.CONJ && s.child(word, Relation.NSUBJ) < 0) {
            word = s.head(word);
            denied.set(word);
        }
    }
}
