package org.entente.text.coding;

import java.util.List;

/**
 * What a sentence hardly tells beside what it surely tells. A claim that is oftener wrong than right is worth having where it
 * is all that is found; beside a sure one of its kind it is mostly a second reading of the same words.
 */
final class Doubtful {

    /** Below this confidence three of four claims are wrong. */
    private static final double DOUBTFUL = 0.25;

    /** From this confidence on a claim is oftener right than wrong. */
    private static final double SURE = 0.5;

    private Doubtful() {}

    /** The claims of one sentence without the doubtful ones that stand beside a sure one of their kind. */
    static List<Weighed> leftOut(List<Weighed> claims) {
        if (claims.size() < 2) {
            return claims;
        }
        return claims.stream()
                .filter(one -> one.claim().confidence() >= DOUBTFUL
                        || claims.stream()
                                .map(Weighed::claim)
                                .noneMatch(other -> other.kind() == one.claim().kind() && other.confidence() >= SURE))
                .toList();
    }
}
