package org.entente.event;

import org.entente.claim.Claim;
import org.entente.claim.EventType;
import org.entente.claim.Status;

/** How much a claim counts as evidence that the thing happened or holds: 0 not at all, 1 fully. */
public final class Credence {

    private Credence() {}

    /**
     * The weight of one claim: what its status leaves, times the share of such claims that are right.
     *
     * <p>What is denied, negated or merely possible does not count. What is threatened or planned has not happened, but
     * saying so is an act (CAMEO codes 13 and 03): half an event. An attempt counts where the attempt itself is hostile.
     */
    public static double of(Claim claim) {
        return claim.confidence() * left(claim);
    }

    private static double left(Claim claim) {
        return switch (claim.status()) {
            case ASSERTED, ONGOING, ENDED -> 1;
            case ALLEGED, THREATENED -> 0.5;
            case PLANNED -> claim.type() instanceof EventType ? 0.5 : 0.25;
            case FAILING ->
                claim.type() instanceof EventType event && event.quad().cooperative() ? 0.25 : 0.5;
            case DENIED, NEGATED, POSSIBLE -> 0;
        };
    }

    /** Whether a status speaks of what is still to come. */
    public static boolean announced(Status status) {
        return status == Status.THREATENED || status == Status.PLANNED;
    }
}
