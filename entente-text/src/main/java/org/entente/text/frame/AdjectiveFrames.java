package org.entente.text.frame;

import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** Builds the frame of an adjective: what it is said of, and its phrases ("hostile to", "at odds with"). */
final class AdjectiveFrames {

    private final Sentence s;
    private final Subjects subjects;

    AdjectiveFrames(Sentence sentence, Subjects subjects) {
        this.s = sentence;
        this.subjects = subjects;
    }

    Frame build(int adjective) {
        Frame frame = new Frame(adjective, TriggerKind.ADJECTIVE);
        if (s.relation(adjective) == Relation.AMOD && s.head(adjective) >= 0) {
            frame.add(Role.SUBJECT, Tree.withConjuncts(s, s.head(adjective)));
        } else {
            frame.add(Role.SUBJECT, subjects.of(adjective));
        }
        for (int i = 0; i < s.childCount(adjective); i++) {
            int child = s.child(adjective, i);
            switch (s.relation(child)) {
                case OBL, NMOD -> {
                    Role role = Role.ofMarker(s.marker(child));
                    if (role.preposition()) {
                        frame.add(role, Tree.withConjuncts(s, child));
                    }
                }
                case XCOMP, CCOMP, ADVCL -> frame.add(Role.CLAUSE, child);
                default -> {}
            }
        }
        return frame;
    }
}
