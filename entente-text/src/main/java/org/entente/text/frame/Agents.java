package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** Who does what a passive verb says: "was struck by <b>Chad</b>". */
final class Agents {

    /** Prepositions of place, of means and of company: what stands after them is not what caused the deed. */
    private static final Set<String> CARRIES_AGENT =
            Set.of("in", "into", "from", "to", "on", "at", "out_of", "off", "with");

    private final Sentence s;

    Agents(Sentence sentence) {
        this.s = sentence;
    }

    /** Makes somebody, and whoever is joined to him, the doer. */
    void add(Frame frame, int head) {
        frame.add(Role.SUBJECT, Tree.withConjuncts(s, head));
        frame.add(Role.BY, Tree.withConjuncts(s, head));
    }

    /** "was struck from the list by the EU", "was given a banquet by the king": the parser hangs the agent on the phrase. */
    void hungOnAPhrase(Frame frame, int verb) {
        for (int i = 0; i < s.childCount(verb); i++) {
            int phrase = s.child(verb, i);
            boolean carries = s.relation(phrase) == Relation.OBJ
                    || s.relation(phrase) == Relation.OBL && CARRIES_AGENT.contains(s.marker(phrase));
            if (phrase < verb || !carries) {
                continue;
            }
            for (int j = 0; j < s.childCount(phrase); j++) {
                int child = s.child(phrase, j);
                if (s.relation(child) == Relation.NMOD && s.marker(child).equals("by")) {
                    add(frame, child);
                }
            }
        }
    }
}
