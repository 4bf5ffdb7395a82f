package org.entente.text.coding;

import org.entente.claim.Status;
import org.entente.text.rules.Firing;

/**
 * How sure a claim is: a linear reckoning of what was seen to go with right claims, kept within 0.05 to 0.95. The
 * weights are rough until they are fitted to annotated text of our own.
 */
final class Confidence {

    private static final double BASE = 0.40;
    private static final double PER_SPECIFICITY = 0.03;
    private static final int MAX_SPECIFICITY = 6;
    private static final double BOTH_ACTORS = 0.20;
    private static final double PLAINLY_SAID = 0.05;

    private Confidence() {}

    /** @param implied whether one side is not named by the event's own phrase */
    static double of(Firing firing, Pair pair, Status status, boolean implied) {
        double sum = BASE + PER_SPECIFICITY * Math.min(MAX_SPECIFICITY, firing.specificity());
        if (!implied && pair.source().isPresent() && pair.target().isPresent()) {
            sum += BOTH_ACTORS;
        }
        if (!status.unreal()) {
            sum += PLAINLY_SAID;
        }
        return Math.round(Math.min(0.95, Math.max(0.05, sum)) * 100) / 100.0;
    }
}
