package org.entente.text.coding;

import java.util.Locale;
import java.util.Set;
import org.entente.claim.EventType;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.text.frame.Role;
import org.entente.text.frame.WordClasses;
import org.entente.text.rules.Firing;

/**
 * Whom a blow falls on that a thing deals and nobody named: "a bomb meant for <b>British troops</b> went off", "a mine exploded under
 * <b>a French convoy</b>". He is not who dealt it.
 */
final class Blows {

    private static final Set<String> FALLS = WordClasses.shared().get("where-a-blow-falls");

    private final Sentence s;

    Blows(Sentence sentence) {
        this.s = sentence;
    }

    /** Whether a word stands in what an attack hits by the place where it hits, or by what is told of the weapon. */
    boolean fallsOn(Firing firing, int token) {
        if (firing.rule().type() != EventType.ASSAULT) {
            return false;
        }
        for (int subject : firing.frame().fillers(Role.SUBJECT)) {
            if (toldOf(subject, token)) {
                return true;
            }
        }
        int trigger = firing.frame().trigger();
        return firing.frame().has(Role.SUBJECT) && struck(trigger, token);
    }

    private boolean toldOf(int weapon, int token) {
        for (int i = 0; i < s.childCount(weapon); i++) {
            int clause = s.child(weapon, i);
            boolean told = s.relation(clause) == Relation.ACL || s.relation(clause) == Relation.ACL_RELCL;
            if (told && undergoes(clause, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean undergoes(int clause, int token) {
        for (int i = 0; i < s.childCount(clause); i++) {
            int child = s.child(clause, i);
            boolean victim = switch (s.relation(child)) {
                case OBJ, NSUBJ_PASS, IOBJ -> true;
                case OBL -> !s.marker(child).equals("by") && !s.marker(child).equals("from");
                default -> false;
            };
            if (victim && Clause.below(s, token, child)) {
                return true;
            }
        }
        return false;
    }

    private boolean struck(int trigger, int token) {
        for (int i = 0; i < s.childCount(trigger); i++) {
            int child = s.child(trigger, i);
            boolean place = s.relation(child) == Relation.OBL
                    && FALLS.contains(s.marker(child).toLowerCase(Locale.ROOT));
            if (place && Clause.below(s, token, child) || outcome(child) && undergoes(child, token)) {
                return true;
            }
        }
        return false;
    }

    /** "exploded, <b>killing</b> two soldiers": what comes of it. */
    private boolean outcome(int clause) {
        return s.relation(clause) == Relation.ADVCL
                && s.xpos(clause).equals("VBG")
                && s.marker(clause).isEmpty();
    }
}
