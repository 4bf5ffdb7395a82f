package org.entente.nlp.parse;

import org.entente.nlp.Relation;

/** Which moves a configuration leaves open. */
final class Moves {

    private Moves() {}

    /** The only move that is open, or -1 where there are several. */
    static int forced(Configurations c, Transitions transitions, int state) {
        if (c.top[state] < 0) {
            return Transitions.SHIFT;
        }
        if (c.atRoot(state) && c.depth[state] == 1) {
            return transitions.left(Relation.ROOT);
        }
        return -1;
    }

    /** Whether a kind of move is open. The root has exactly one dependent. */
    static boolean allowed(Configurations c, int state, int kind) {
        return switch (kind) {
            case Transitions.SHIFT -> c.canShift(state);
            case Transitions.LEFT -> c.canArcLeft(state);
            default -> c.canArcRight(state);
        };
    }
}
