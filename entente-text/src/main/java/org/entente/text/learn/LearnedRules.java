package org.entente.text.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Kind;
import org.entente.claim.TieType;
import org.entente.text.rules.Needs;
import org.entente.text.rules.Rule;

/** The rules under whose names the model's claims stand: {@code learned/assault-18}. One of a type, and one for mutual acts. */
final class LearnedRules {

    private static final List<Rule> DIRECTED = rules(false);
    private static final List<Rule> MUTUAL = rules(true);

    private LearnedRules() {}

    static Rule of(int label, boolean mutual) {
        return (mutual ? MUTUAL : DIRECTED).get(label);
    }

    /** Whether acts of a type hold in both directions whatever the sentence says. */
    static boolean alwaysMutual(ClaimType type) {
        return type == EventType.CONSULT
                || type == EventType.COOPERATE
                || type == TieType.ALLY
                || type == TieType.HOSTILE
                || type == TieType.DISPUTE
                || type.kind() == Kind.SHIFT;
    }

    /** Whether acts of a type hold in both directions where two do them together. */
    static boolean mutualTogether(ClaimType type) {
        return type == EventType.AGREE || type == EventType.SUPPORT || type == EventType.RETREAT;
    }

    private static List<Rule> rules(boolean mutual) {
        List<Rule> rules = new ArrayList<>();
        for (LearnedType label : LearnedType.labels()) {
            ClaimType type = label.type().orElse(EventType.CONSULT);
            rules.add(new Rule(
                    SentenceLearner.PREFIX + label.word(),
                    type,
                    List.of(),
                    List.of(),
                    List.of(),
                    Needs.EITHER,
                    List.of(),
                    List.of(),
                    label.cameo(),
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    mutual,
                    List.of(),
                    List.of(),
                    0));
        }
        return List.copyOf(rules);
    }
}
