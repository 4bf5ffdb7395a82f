package org.entente.text.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** Takes what is joined by "and" as one antecedent: "they", "both", "the three powers". */
final class Coordinations {

    private final Scene scene;
    private final Sentence s;

    Coordinations(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
    }

    /** "Pakistan and the Taliban" as one antecedent of "they". */
    void read(int token) {
        if (s.relation(token) != Relation.CONJ) {
            return;
        }
        int first = Phrases.firstConjunct(s, token);
        Draft one = scene.heading(first);
        Draft other = scene.heading(token);
        if (one == null || other == null || !one.resolved() || !other.resolved()) {
            return;
        }
        Set<Referent> all = new LinkedHashSet<>(one.who);
        for (Draft before : scene.coordinations()) {
            if (before.head == first) {
                all = new LinkedHashSet<>(before.who);
            }
        }
        all.addAll(other.who);
        if (all.size() < 2) {
            return;
        }
        scene.coordinations().removeIf(before -> before.head == first);
        Draft both = new Draft(scene.number, first, one.first, other.end, MentionKind.DESCRIPTION);
        both.who = new ArrayList<>(all);
        both.plurality = Draft.Plurality.MANY;
        both.coordination = true;
        both.prominence = one.prominence;
        scene.addCoordination(both);
    }
}
