package org.entente.text.learn;

import java.util.List;
import org.entente.claim.EventType;
import org.entente.claim.Status;
import org.entente.text.rules.Firing;

/**
 * What tells how sure a claim is.
 *
 * @param rule the id of the rule that made it; one that begins with {@code learned/} is the model's
 * @param specificity how much its rule asked for, 0 to 6
 * @param both whether source and target are both named
 * @param implied whether one of them stands outside the event's own phrase
 * @param status how the text puts it
 * @param mutual whether it holds in both directions
 * @param event whether it is an event, not a tie or a shift
 * @param others how many other claims its sentence makes, 0 to 4
 * @param support what the model gives its type, 0 to 1
 * @param nothing what the model gives "no claim", 0 to 1
 * @param traits how it stands in its sentence, in words: which roles its sides fill, what sort they are of, how many there are
 */
public record ClaimEvidence(
        String rule,
        int specificity,
        boolean both,
        boolean implied,
        Status status,
        boolean mutual,
        boolean event,
        int others,
        double support,
        double nothing,
        List<String> traits) {

    private static final int MOST_SPECIFIC = 6;
    private static final int MOST_OTHERS = 4;

    public ClaimEvidence {
        traits = List.copyOf(traits);
    }

    /** The evidence of one claim. */
    public static ClaimEvidence of(
            SentenceLearner.Judged judged,
            boolean both,
            boolean implied,
            Status status,
            int others,
            List<String> traits) {
        Firing firing = judged.firing();
        return new ClaimEvidence(
                firing.rule().id(),
                Math.min(MOST_SPECIFIC, firing.specificity()),
                both,
                implied,
                status,
                firing.rule().symmetric(),
                firing.rule().type() instanceof EventType,
                Math.min(MOST_OTHERS, others),
                judged.support(),
                judged.nothing(),
                traits);
    }

    /** Whether the model made it, not a rule. */
    public boolean learned() {
        return SentenceLearner.made(rule);
    }

    /** As numbers, the first always 1. */
    double[] numbers() {
        boolean learned = learned();
        return new double[] {
            1,
            number(learned),
            learned ? 0 : specificity / (double) MOST_SPECIFIC,
            number(both),
            number(implied),
            number(status.unreal()),
            number(event),
            others / (double) MOST_OTHERS,
            logit(support),
            logit(nothing),
            learned ? logit(support) : 0,
            number(status == Status.PLANNED),
            number(status == Status.POSSIBLE),
            number(status == Status.ALLEGED),
            number(status == Status.NEGATED),
            number(status == Status.ENDED),
            number(mutual)
        };
    }

    private static double number(boolean holds) {
        return holds ? 1 : 0;
    }

    private static double logit(double probability) {
        double inside = Math.min(0.99, Math.max(0.01, probability));
        return StrictMath.log(inside / (1 - inside));
    }
}
