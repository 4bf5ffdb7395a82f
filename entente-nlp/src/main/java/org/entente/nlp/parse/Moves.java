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

    /** Whether a move is open. The root has exactly one dependent, and only the root has one called {@code root}. */
    static boolean allowed(Configurations c, Transitions transitions, int state, int move) {
        if (move == Transitions.SHIFT) {
            return c.canShift(state);
        }
        boolean root = transitions.relation(move) == Relation.ROOT;
        if (transitions.isLeft(move)) {
            return c.canArcLeft(state) && root == c.atRoot(state);
        }
        return c.canArcRight(state) && !root;
    }
}
