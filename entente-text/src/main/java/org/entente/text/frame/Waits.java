package org.entente.text.frame;

import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * What is only waited for: "no talks <b>until</b> Israel withdraws", "would not talk <b>before</b> it withdrew", "will pay
 * <b>when</b> it withdraws". What went on until something came about is told with it: "fought until Israel withdrew".
 */
final class Waits {

    private static final Set<String> UNTIL = WordClasses.shared().get("waits-until");
    private static final Set<String> UPON = WordClasses.shared().get("waits-upon");
    private static final Set<String> AHEAD = WordClasses.shared().get("waits-ahead");
    private static final Set<String> INTENT =
            WordClasses.shared().any("governs-planned", "governs-threatened", "governs-negated", "governs-asked");

    private final Sentence s;

    Waits(Sentence sentence) {
        this.s = sentence;
    }

    /** Whether what a predicate or noun says had not come about when it was waited for. */
    boolean waitedFor(int predicate) {
        String marker = opening(predicate);
        boolean until = UNTIL.contains(marker);
        int waiting = s.head(predicate);
        if (waiting < 0 || !until && !UPON.contains(marker)) {
            return false;
        }
        boolean clause = s.relation(predicate) == Relation.ADVCL || s.upos(predicate) == Upos.VERB;
        boolean ahead = ahead(waiting) || s.relation(waiting) == Relation.XCOMP && ahead(s.head(waiting));
        if (!clause) {
            return until && ahead && Tree.nominal(s, predicate);
        }
        return until ? ahead || present(predicate) && denied(waiting) : ahead && present(predicate);
    }

    private String opening(int predicate) {
        String marker = s.marker(predicate).toLowerCase(Locale.ROOT);
        int adverb = s.child(predicate, Relation.ADVMOD);
        return marker.isEmpty() && adverb >= 0 && adverb < predicate
                ? s.lemma(adverb).toLowerCase(Locale.ROOT)
                : marker;
    }

    /** Whether a predicate lies ahead of whoever speaks: "will not talk", "vowed to fight", "refuses to pay". */
    private boolean ahead(int predicate) {
        if (Tree.infinitive(s, predicate)) {
            int above = s.head(predicate);
            return above >= 0 && (INTENT.contains(s.lemma(above)) || ahead(above));
        }
        for (int i = 0; i < s.childCount(predicate); i++) {
            int child = s.child(predicate, i);
            if (s.relation(child) == Relation.AUX
                    && AHEAD.contains(s.form(child).toLowerCase(Locale.ROOT))) {
                return !perfect(predicate);
            }
        }
        return INTENT.contains(s.lemma(predicate)) && s.child(predicate, Relation.XCOMP) >= 0;
    }

    private boolean perfect(int predicate) {
        int auxiliary = -1;
        for (int i = 0; i < s.childCount(predicate); i++) {
            int child = s.child(predicate, i);
            auxiliary = s.relation(child) == Relation.AUX && s.lemma(child).equals("have") ? child : auxiliary;
        }
        return auxiliary >= 0;
    }

    /** "No peace", "There is no peace", "Syria does not talk". */
    private boolean denied(int waiting) {
        if (denies(waiting)) {
            return true;
        }
        int subject = Tree.ownSubject(s, waiting);
        return subject >= 0 && denies(subject);
    }

    private boolean denies(int token) {
        for (int i = 0; i < s.childCount(token); i++) {
            int child = s.child(token, i);
            boolean negates =
                    s.lemma(child).equalsIgnoreCase("no") || s.lemma(child).equalsIgnoreCase("not");
            if (negates && child < token) {
                return true;
            }
        }
        return false;
    }

    private boolean present(int predicate) {
        int finite = predicate;
        for (int i = 0; i < s.childCount(predicate); i++) {
            int child = s.child(predicate, i);
            Relation relation = s.relation(child);
            if (relation == Relation.AUX || relation == Relation.AUX_PASS || relation == Relation.COP) {
                finite = child;
                break;
            }
        }
        return s.xpos(finite).equals("VBZ")
                || s.xpos(finite).equals("VBP")
                || s.xpos(finite).equals("NNS") && s.upos(finite) == Upos.NOUN;
    }
}
