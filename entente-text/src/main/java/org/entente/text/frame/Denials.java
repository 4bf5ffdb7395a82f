package org.entente.text.frame;

import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** What a sentence denies by its build and not by a negator on the predicate: "neither bombed nor invaded", "is yet to sign". */
final class Denials {

    private static final Set<String> NO_ACCOUNT = Set.of(
            "on account",
            "under circumstance",
            "in circumstance",
            "under condition",
            "on condition",
            "at time",
            "in way",
            "by mean",
            "by means",
            "in case",
            "at point",
            "at stage",
            "in event");

    private final Sentence s;

    Denials(Sentence sentence) {
        this.s = sentence;
    }

    /** Whether what a predicate says is denied by what stands around it. */
    boolean denies(int predicate) {
        return neitherNor(predicate)
                || stillTo(predicate)
                || notIt(predicate)
                || notHaving(predicate)
                || ratherThan(s, predicate)
                || onNoAccount(predicate);
    }

    /** "would fight <b>rather than sign</b>": what somebody does something else instead of. */
    static boolean ratherThan(Sentence s, int predicate) {
        int rather = s.child(predicate, Relation.CC);
        return rather >= 0
                && rather < predicate
                && s.lemma(rather).equalsIgnoreCase("rather")
                && s.form(rather + 1).equals("than");
    }

    /** "would <b>on no account</b> sign", "at no time attacked", "under no circumstances". */
    private boolean onNoAccount(int predicate) {
        for (int i = 0; i < s.childCount(predicate); i++) {
            int child = s.child(predicate, i);
            int no = s.relation(child) == Relation.OBL ? s.child(child, Relation.DET) : -1;
            if (no >= 0 && is(no, "no") && NO_ACCOUNT.contains(s.marker(child) + " " + s.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    /** "Hardly had Iraq attacked when", "no sooner had it": what was just done. */
    boolean opensAt(int negator) {
        boolean just = switch (s.lemma(negator).toLowerCase(Locale.ROOT)) {
            case "hardly", "barely", "scarcely" -> true;
            default -> false;
        };
        return just && negator + 1 < s.size() && s.form(negator + 1).equals("had");
    }

    /** "neither bombed nor invaded": both members, of which the parser often marks but one. */
    private boolean neitherNor(int predicate) {
        for (int i = 0; i < s.childCount(predicate); i++) {
            int child = s.child(predicate, i);
            boolean nor = s.relation(child) == Relation.CC && is(child, "nor");
            boolean neither = is(child, "neither") && child + 1 == predicate;
            if (nor || neither) {
                return true;
            }
        }
        return false;
    }

    /** "is yet to sign", "has still to recognise". */
    private boolean stillTo(int predicate) {
        int mark = s.child(predicate, Relation.MARK);
        return mark > 1
                && is(mark, "to")
                && (is(mark - 1, "yet") || is(mark - 1, "still"))
                && (is(mark - 2, "be") || is(mark - 2, "have"))
                && s.head(mark - 2) == predicate;
    }

    /** "It was not Libya that bombed Chad." */
    private boolean notIt(int predicate) {
        int named = s.relation(predicate) == Relation.ACL_RELCL ? s.head(predicate) : -1;
        if (named < 0 || s.child(named, Relation.COP) < 0) {
            return false;
        }
        int subject = s.child(named, Relation.NSUBJ);
        int it = subject >= 0 ? subject : s.child(named, Relation.EXPL);
        int negator = s.child(named, Relation.ADVMOD);
        return it >= 0 && is(it, "it") && negator >= 0 && is(negator, "not");
    }

    /** "regretted not having bombed", where the parser took the auxiliary for the verb. */
    private boolean notHaving(int predicate) {
        int having = s.relation(predicate) == Relation.XCOMP ? s.head(predicate) : -1;
        return having > 0 && s.form(having).equals("having") && is(having - 1, "not");
    }

    private boolean is(int token, String lemma) {
        return s.lemma(token).equalsIgnoreCase(lemma);
    }
}
