package org.entente.text.rules;

import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/**
 * "insisted that it <b>had done</b> nothing wrong" states something; "insisted that Chad <b>withdraw</b>" demands it. "Chad is
 * <b>expected</b> to withdraw" foretells.
 */
public final class Insisting {

    private Insisting() {}

    /** Whether a claim of a type takes for a demand what is only stated. */
    public static boolean states(ClaimType type, Sentence s, int token) {
        int clause = s.child(token, Relation.CCOMP);
        return type == EventType.REQUEST && (foretells(s, token) || insists(s, token, clause));
    }

    /** Whether a verb only tells what is expected of somebody by nobody named. */
    public static boolean foretells(Sentence s, int token) {
        return s.lemma(token).equals("expect")
                && s.child(token, Relation.NSUBJ_PASS) >= 0
                && s.child(token, Relation.OBL_AGENT) < 0;
    }

    private static boolean insists(Sentence s, int token, int clause) {
        return clause >= 0
                && s.lemma(token).equals("insist")
                && (s.marker(clause).equals("that") || s.child(token, Relation.OBL) < 0)
                && indicative(s, clause);
    }

    private static boolean indicative(Sentence s, int clause) {
        boolean helped = false;
        for (int i = 0; i < s.childCount(clause); i++) {
            int child = s.child(clause, i);
            switch (s.relation(child)) {
                case AUX, AUX_PASS, COP -> {
                    if (duty(s.lemma(child)) || s.form(child).equals("be") && !helped) {
                        return false;
                    }
                    helped = true;
                }
                default -> {}
            }
        }
        boolean has = !s.lemma(clause).equals("have") && !s.lemma(clause).equals("need")
                || s.child(clause, Relation.XCOMP) < 0;
        boolean told = s.xpos(clause).equals("VBD") || s.xpos(clause).equals("VBZ");
        return has && (helped || told && !s.form(clause).equals(s.lemma(clause)));
    }

    private static boolean duty(String auxiliary) {
        return switch (auxiliary) {
            case "must", "should", "ought", "need" -> true;
            default -> false;
        };
    }
}
