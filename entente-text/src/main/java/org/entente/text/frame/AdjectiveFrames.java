package org.entente.text.frame;

import java.util.EnumSet;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** Builds the frame of an adjective: what it is said of, and its phrases ("hostile to", "at odds with"). */
final class AdjectiveFrames {

    private static final Set<Relation> PHRASES = EnumSet.of(Relation.OBL, Relation.NMOD);
    private static final Set<Relation> CLAUSES = EnumSet.of(Relation.XCOMP, Relation.CCOMP, Relation.ADVCL);

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
            Relation relation = s.relation(child);
            Role role = PHRASES.contains(relation) ? Role.ofMarker(s.marker(child)) : Role.CLAUSE;
            if (role.preposition()) {
                frame.add(role, Tree.withConjuncts(s, child));
            } else if (CLAUSES.contains(relation)) {
                frame.add(Role.CLAUSE, child);
            }
        }
        return frame;
    }
}
