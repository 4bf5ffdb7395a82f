package org.entente.claim;

/** How a text puts a claim. Exactly one holds. */
public enum Status {
    /** Done, plainly said. */
    ASSERTED,
    /** Said to hold or go on now. */
    ONGOING,
    /** Said to be over. */
    ENDED,
    /** Said to be false by the one accused. */
    DENIED,
    /** Said not to have happened. */
    NEGATED,
    /** Said by somebody else, not vouched for. */
    ALLEGED,
    /** Threatened. */
    THREATENED,
    /** Intended, agreed, scheduled. */
    PLANNED,
    /** Hypothetical, conditional, hedged. */
    POSSIBLE,
    /** Attempted without success, or waning. */
    FAILING;

    /** Whether the text does not vouch that it happened or holds. */
    public boolean unreal() {
        return switch (this) {
            case ASSERTED, ONGOING, ENDED -> false;
            case DENIED, NEGATED, ALLEGED, THREATENED, PLANNED, POSSIBLE, FAILING -> true;
        };
    }
}
