package org.entente.text.frame;

import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * Deeds that a sentence asks about: "<b>Is</b> Iran arming the rebels?", "Iran behind the raid?". What "why did Russia invade"
 * asks for is the reason: the deed itself is taken for granted, if it does not lie ahead.
 */
final class Questions {

    private static final Set<String> ASKS_FOR_MORE = WordClasses.shared().get("asks-for-more");
    private static final Set<String> AHEAD = Set.of("will", "would", "shall", "'ll");

    /** Auxiliaries that begin a question even where no mark ends it; "had", "were" and "should" begin a condition. */
    private static final Set<String> OPENS =
            Set.of("is", "are", "was", "do", "does", "did", "has", "have", "will", "can", "could");

    private final Sentence s;
    private final int mark;
    private final boolean plainAsked;

    Questions(Sentence sentence) {
        this.s = sentence;
        this.mark = lastMark();
        this.plainAsked = mark >= 0 && askedPlainly();
    }

    /** Whether it is asked if what a predicate says is so. */
    boolean asked(int predicate) {
        int auxiliary = inverted(predicate);
        if (auxiliary < 0) {
            return plainAsked && s.head(predicate) < 0;
        }
        boolean ends = mark > predicate || auxiliary == 0 && OPENS.contains(lower(0)) && !s.endsWithStop();
        return ends && (whether(auxiliary) || AHEAD.contains(lower(auxiliary)) && mark > predicate);
    }

    /** The auxiliary or copula that stands before the subject; -1 where none does. */
    private int inverted(int predicate) {
        int subject = Tree.ownSubject(s, predicate);
        for (int i = 0; i < s.childCount(predicate) && subject >= 0; i++) {
            int child = s.child(predicate, i);
            boolean auxiliary = switch (s.relation(child)) {
                case AUX, AUX_PASS, COP -> true;
                default -> false;
            };
            if (auxiliary && child < subject && s.upos(child) == Upos.AUX) {
                return child;
            }
        }
        return -1;
    }

    /** Whether nothing before the auxiliary asks for more than yes or no. */
    private boolean whether(int auxiliary) {
        for (int token = auxiliary - 1; token >= 0 && s.upos(token) != Upos.PUNCT; token--) {
            if (ASKS_FOR_MORE.contains(lower(token))) {
                return false;
            }
        }
        return true;
    }

    /** "Iran behind the raid?": a mark behind what is built as a statement. */
    private boolean askedPlainly() {
        if (mark > 2
                && s.upos(mark - 1) == Upos.PRON
                && s.xpos(mark - 1).equals("PRP")
                && s.upos(mark - 2) != Upos.ADP
                && s.upos(mark - 2) != Upos.VERB) {
            return false;
        }
        for (int token = 0; token < s.size(); token++) {
            if (ASKS_FOR_MORE.contains(lower(token)) && !whatIf(token) || inverted(token) >= 0) {
                return false;
            }
            if (s.form(token).equals("?") && token < mark) {
                return false;
            }
        }
        return true;
    }

    private boolean whatIf(int token) {
        return token + 1 < s.size()
                && lower(token).equals("what")
                && lower(token + 1).equals("if");
    }

    /** The question mark that ends the sentence, or a quotation within it; -1 where none does. */
    private int lastMark() {
        for (int token = s.size() - 1; token >= 0; token--) {
            if (s.form(token).startsWith("?")) {
                return token;
            }
        }
        return -1;
    }

    private String lower(int token) {
        return s.form(token).toLowerCase(Locale.ROOT);
    }
}
