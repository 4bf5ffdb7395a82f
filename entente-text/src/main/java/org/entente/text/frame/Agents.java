package org.entente.text.frame;

import java.util.EnumSet;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** Who does what a passive verb says: "was struck by <b>Chad</b>". */
final class Agents {

    /** Prepositions of place, of means and of company: what stands after them is not what caused the deed. */
    private static final Set<String> CARRIES_AGENT =
            Set.of("in", "into", "from", "to", "on", "at", "out_of", "off", "with", "near", "outside", "along");

    private static final Set<Relation> OF_THE_TELLER = EnumSet.of(Relation.OBL, Relation.OBL_AGENT);

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
            int agent = within(phrase);
            if (agent >= 0) {
                add(frame, agent);
            }
        }
        hungOnTheTeller(frame, verb);
    }

    /** "trapped on the bank of the canal by Israel": the agent at the end of a phrase, or of what the phrase ends in; else -1. */
    private int within(int phrase) {
        int last = -1;
        for (int i = 0; i < s.childCount(phrase); i++) {
            int child = s.child(phrase, i);
            if (child > phrase && s.relation(child) == Relation.NMOD) {
                if (s.marker(child).equals("by")) {
                    return child;
                }
                last = child;
            }
        }
        boolean goesOn = last >= 0 && (s.marker(last).equals("of") || CARRIES_AGENT.contains(s.marker(last)));
        return goesOn ? within(last) : -1;
    }

    /** "were beaten at Djibo by a gang, officials said": the agent, which the parser hung on the verb of telling. */
    private void hungOnTheTeller(Frame frame, int verb) {
        int teller = s.head(verb);
        if (s.relation(verb) != Relation.CCOMP || teller < verb) {
            return;
        }
        for (int i = 0; i < s.childCount(teller); i++) {
            int child = s.child(teller, i);
            if (child > verb
                    && child < teller
                    && OF_THE_TELLER.contains(s.relation(child))
                    && s.marker(child).equals("by")) {
                add(frame, child);
            }
        }
    }
}
