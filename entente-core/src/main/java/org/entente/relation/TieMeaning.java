package org.entente.relation;

import org.entente.claim.TieType;

/**
 * What a tie says about the state of its dyad: the logarithm of how probable such a claim is in each state, relative to
 * the state it fits best, per unit of weight. Set by hand from the meaning of the ties: no table of ties with known
 * states exists to learn them from.
 */
final class TieMeaning {

    /** Whether a tie binds, divides, or says nothing about how two actors stand. */
    enum Side {
        BINDING,
        DIVIDING,
        NEITHER
    }

    private static final double[] NOTHING = new double[State.count()];
    private static final double[] NO_LONGER_BOUND = {-1, -0.7, -0.1, 0, 0, -0.1};
    private static final double[] NO_LONGER_DIVIDED = {0, 0, 0, -0.2, -1, -1};
    /** Patronage where the two fight. */
    static final double[] NO_PATRON = {0, -2, -2};

    static final double[] WORSE = {-1, -0.6, -0.2, 0, 0, 0};
    static final double[] BETTER = {0, 0, 0, -0.2, -0.6, -1};

    private static final double SHARPER = 2;

    private TieMeaning() {}

    /** How well states fit a tie, as a logarithm, for the change into them: a tie says more of these than of each month. */
    static double[] fit(double[] meaning) {
        double[] fit = meaning.clone();
        for (int s = 0; s < fit.length; s++) {
            fit[s] *= SHARPER;
        }
        return fit;
    }

    static Side side(TieType type) {
        return switch (type) {
            case ALLY, SPONSOR, SHELTER, SUBORDINATE, INFLUENCE, PART_OF -> Side.BINDING;
            case HOSTILE, DISPUTE -> Side.DIVIDING;
            case CONTROL, ROLE -> Side.NEITHER;
        };
    }

    /** States while the tie holds. */
    static double[] holding(TieType type) {
        return switch (type) {
            case ALLY -> new double[] {0, -0.35, -1, -1.5, -2, -2.5};
            case SPONSOR -> new double[] {0, -0.2, -1, -1.4, -1.8, -2.2};
            case SHELTER -> new double[] {-0.1, 0, -0.8, -1.2, -1.6, -2};
            case SUBORDINATE, PART_OF -> new double[] {0, -0.2, -0.8, -1.2, -1.6, -2};
            case INFLUENCE -> new double[] {-0.2, 0, -0.2, -0.4, -0.7, -1};
            case HOSTILE -> new double[] {-2.4, -2, -1.3, -0.5, 0, -0.6};
            case DISPUTE -> new double[] {-0.8, -0.6, -0.3, 0, 0, -0.3};
            case CONTROL, ROLE -> NOTHING;
        };
    }

    /** States once the tie holds no longer. */
    static double[] over(TieType type) {
        return switch (side(type)) {
            case BINDING -> NO_LONGER_BOUND;
            case DIVIDING -> NO_LONGER_DIVIDED;
            case NEITHER -> NOTHING;
        };
    }

    /**
     * Patronage while the tie holds; {@code first} where the first of the dyad is the tie's source. Such ties are what
     * patronage is, so that one plain claim outweighs that few pairs are patron and client.
     */
    static double[] patronage(TieType type, boolean first) {
        double strength = switch (type) {
            case SPONSOR -> 2.5;
            case SHELTER, SUBORDINATE -> 2.2;
            case INFLUENCE -> 0.8;
            case ALLY, PART_OF, HOSTILE, CONTROL, DISPUTE, ROLE -> 0;
        };
        if (type == TieType.HOSTILE) {
            return new double[] {0, -2.5, -2.5};
        }
        boolean firstIsPatron = first != (type == TieType.SUBORDINATE);
        return firstIsPatron
                ? new double[] {-strength, 0, -1.5 * strength}
                : new double[] {-strength, -1.5 * strength, 0};
    }

    /** Patronage once the tie holds no longer; the end of an alliance makes a patron of either less likely too. */
    static double[] patronageOver(TieType type, boolean first) {
        if (side(type) != Side.BINDING) {
            return new double[Patronage.COUNT];
        }
        if (type == TieType.ALLY || type == TieType.PART_OF) {
            return new double[] {0, -1.2, -1.2};
        }
        double[] holding = patronage(type, first);
        return new double[] {0, holding[1] == 0 ? holding[0] : 0, holding[2] == 0 ? holding[0] : 0};
    }
}
