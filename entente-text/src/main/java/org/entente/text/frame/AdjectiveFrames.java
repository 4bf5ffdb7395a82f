package org.entente.text.frame;

import java.util.EnumSet;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** Builds the frame of an adjective: what it is said of, and its phrases ("hostile to", "at odds with"). */
final class AdjectiveFrames {

    private static final Set<Relation> PHRASES = EnumSet.of(Relation.OBL, Relation.NMOD);
    private static final Set<Relation> CLAUSES = EnumSet.of(Relation.XCOMP, Relation.CCOMP, Relation.ADVCL);

    private static final Set<Role> TOWARDS =
            EnumSet.of(Role.FROM, Role.TO, Role.TOWARD, Role.AGAINST, Role.WITH, Role.OF);
    private static final Set<String> BECOMING = WordClasses.shared().get("becoming-verb");

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
        } else if (Afterthoughts.describesName(s, adjective)) {
            frame.add(Role.SUBJECT, s.head(adjective));
        } else {
            frame.add(Role.SUBJECT, subjects.of(adjective));
        }
        for (int i = 0; i < s.childCount(adjective); i++) {
            int child = s.child(adjective, i);
            Relation relation = s.relation(child);
            Role role = PHRASES.contains(relation) ? Role.ofMarker(s.marker(child)) : Role.CLAUSE;
            if (role.preposition()) {
                frame.add(role, Tree.withConjuncts(s, child));
            } else if (CLAUSES.contains(relation) && !circumstance(child)) {
                frame.add(Role.CLAUSE, child);
            }
        }
        besideTheVerb(frame, adjective);
        return frame;
    }

    /** "will be happy <b>if</b> Chad releases them": when or why something is so is not what it is about. */
    private boolean circumstance(int clause) {
        boolean finite = !Tree.infinitive(s, clause) && !s.xpos(clause).equals("VBG");
        String marker = s.marker(clause);
        return s.relation(clause) == Relation.ADVCL && finite && !marker.isEmpty() && !marker.equals("that");
    }

    /** "remained estranged <b>from</b> Rangoon": the adjective's phrase, which the parser hung on the verb. */
    private void besideTheVerb(Frame frame, int adjective) {
        int verb = s.head(adjective);
        if (verb < 0 || s.relation(adjective) != Relation.XCOMP || !BECOMING.contains(s.lemma(verb))) {
            return;
        }
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            Role role = Role.ofMarker(s.marker(child));
            if (child > adjective && s.relation(child) == Relation.OBL && TOWARDS.contains(role)) {
                frame.addIfEmpty(role, Tree.withConjuncts(s, child));
            }
        }
    }
}
