package org.entente.text.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.text.mention.Mention;
import org.entente.text.rules.Firing;

/** Finds the stretch of a sentence that says a claim: the trigger, what the rule asked for, and the actors. */
final class Evidence {

    private static final Set<Relation> OF_THE_PREDICATE = EnumSet.of(
            Relation.AUX, Relation.AUX_PASS, Relation.COP, Relation.COMPOUND_PRT, Relation.COMPOUND, Relation.AMOD);

    private int first;
    private int last;

    private Evidence(int token) {
        first = token;
        last = token;
    }

    /** First and last token of a firing's evidence. */
    static int[] of(Sentence s, int number, Firing firing, List<Mention> mentions) {
        int trigger = firing.frame().trigger();
        Evidence evidence = new Evidence(trigger);
        evidence.auxiliaries(s, trigger);
        for (int token : firing.content()) {
            evidence.include(token);
            evidence.auxiliaries(s, token);
        }
        for (Mention mention : mentions) {
            if (mention.sentence() == number) {
                evidence.include(mention.first());
                evidence.include(mention.end() - 1);
            }
        }
        return new int[] {evidence.first, evidence.last};
    }

    private void include(int token) {
        first = Math.min(first, token);
        last = Math.max(last, token);
    }

    private void auxiliaries(Sentence s, int token) {
        for (int i = 0; i < s.childCount(token); i++) {
            int child = s.child(token, i);
            boolean near = s.relation(child) == Relation.ADVMOD && Math.abs(child - token) <= 2;
            if (near || OF_THE_PREDICATE.contains(s.relation(child))) {
                include(child);
            }
        }
        if (s.relation(token) == Relation.XCOMP && s.head(token) >= 0 && Math.abs(s.head(token) - token) <= 3) {
            include(s.head(token));
        }
    }
}
