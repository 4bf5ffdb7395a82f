package org.entente.text.mention;

import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** "Romania stood by its smaller <b>neighbour</b>": of the states spoken of one that shares a land border with its own. */
final class Neighbours {

    /** More than nearness and prominence can count together. */
    private static final int BORDERING = 200;

    private final Scene scene;
    private final Sentence s;

    Neighbours(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
    }

    /** Whether a token tells a neighbour. */
    boolean tells(int head) {
        return s.lemma(head).equals("neighbour") || s.lemma(head).equals("neighbor");
    }

    /** What it counts for somebody that he borders on the one whose neighbour a token tells; 0 where it tells none. */
    int weight(int head, Draft candidate, Draft possessor) {
        return tells(head)
                        && borders(
                                head,
                                candidate.only().actor().country(),
                                possessor.only().actor().country())
                ? BORDERING
                : 0;
    }

    /** The same of "the neighbour", whose it is being told by the subject of the clause. */
    int weight(int head, Draft candidate) {
        int clause = tells(head) ? Phrases.clause(s, head) : -1;
        int subject = clause < 0 ? -1 : Phrases.subjectOf(s, clause);
        Draft possessor = subject < 0 || subject == head ? null : scene.heading(subject);
        return possessor == null || !possessor.one() ? 0 : weight(head, candidate, possessor);
    }

    private boolean borders(int head, String country, String from) {
        if (!LandBorders.shared().of(from).contains(country)) {
            return false;
        }
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            if (s.relation(child) == Relation.AMOD && !LandBorders.shared().lies(s.lemma(child), country, from)) {
                return false;
            }
        }
        return true;
    }
}
