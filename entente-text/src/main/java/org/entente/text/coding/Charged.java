package org.entente.text.coding;

import java.util.BitSet;
import java.util.Set;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Quad;
import org.entente.claim.ShiftType;
import org.entente.claim.Status;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.Reading;
import org.entente.text.frame.Role;
import org.entente.text.rules.Firing;

/**
 * What somebody is charged with in one sentence is {@code alleged}: "Congo said Rwanda <b>had shelled</b> Goma"; and what he denies behind it is
 * {@code denied}: "…, which Kigali denies".
 */
final class Charged {

    private static final Set<Relation> ASIDES = Set.of(Relation.ACL_RELCL, Relation.PARATAXIS, Relation.APPOS);

    private static final Set<String> FACTUAL =
            Set.of("after", "since", "when", "following", "despite", "because", "before", "until", "as", "while");

    private final Sentence s;
    private final BitSet charges = new BitSet();
    private final BitSet denied;

    Charged(Sentence sentence) {
        this.s = sentence;
        this.denied = Disputed.in(sentence);
    }

    /** Takes note of an accusation. */
    void note(Firing firing, String cameo) {
        int trigger = firing.frame().trigger();
        if (firing.rule().type() != EventType.ACCUSE || !cameo.startsWith("112") || s.upos(trigger) != Upos.VERB) {
            return;
        }
        for (Role role : new Role[] {Role.CLAUSE, Role.of("of"), Role.of("with"), Role.of("for")}) {
            for (int deed : firing.frame().fillers(role)) {
                if (s.upos(deed) == Upos.VERB && s.head(deed) == trigger) {
                    charges.set(deed);
                }
            }
        }
        for (int accused : firing.frame().fillers(Role.OBJECT)) {
            int deed = s.child(accused, Relation.ACL);
            if (deed >= 0 && s.xpos(deed).equals("VBG") && s.marker(deed).equals("of")) {
                charges.set(deed);
            }
        }
    }

    /** The reading of a firing in view of what it is below, or of who denies it. */
    Reading reading(Firing firing, Reading read) {
        boolean plain = read.status() == Status.ASSERTED || read.status() == Status.ONGOING;
        if (!deed(firing.rule().type()) || !plain && read.status() != Status.ALLEGED) {
            return read;
        }
        int token = firing.frame().trigger();
        if (denied.get(token)) {
            return new Reading(Status.DENIED, read.sayer(), read.governor(), read.ahead());
        }
        return plain && charged(token)
                ? new Reading(Status.ALLEGED, read.sayer(), read.governor(), read.ahead())
                : read;
    }

    private static boolean deed(ClaimType type) {
        return type instanceof EventType event
                ? event.quad() == Quad.MATERIAL_CONFLICT || event.quad() == Quad.MATERIAL_COOPERATION
                : !(type instanceof ShiftType);
    }

    private boolean charged(int token) {
        for (int up = token; up >= 0; up = s.head(up)) {
            if (charges.get(up)) {
                return true;
            }
            Relation relation = s.relation(up);
            boolean another = relation == Relation.CONJ && s.child(up, Relation.NSUBJ) >= 0;
            if (another || ASIDES.contains(relation) || FACTUAL.contains(s.marker(up))) {
                return false;
            }
        }
        return false;
    }
}
