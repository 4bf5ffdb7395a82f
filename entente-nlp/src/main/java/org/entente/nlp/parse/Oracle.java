package org.entente.nlp.parse;

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many right arcs each transition makes
 * unreachable. Right for projective trees; for others a close lower bound.
 */
final class Oracle {

    private final Configurations c;
    private int shiftCost;
    private int leftCost;
    private int rightCost;

    Oracle(Configurations configurations) {
        this.c = configurations;
    }

    /** Computes the costs of the three kinds of transition; one that is not allowed costs a million. */
    void costs(int state, int[] heads, int size) {
        int impossible = 1_000_000;
        int front = c.word[c.front[state]];
        int top = c.top[state] < 0 ? -1 : c.word[c.cellNode[c.top[state]]];
        shiftCost = c.canShift(state) ? shiftCost(state, heads, front) : impossible;
        leftCost = impossible;
        rightCost = impossible;
        if (top < 0) {
            return;
        }
        int lost = 0;
        for (int i = front; i < size; i++) {
            lost += heads[i] == top ? 1 : 0;
        }
        int below = c.depth[state] < 2 ? -1 : c.word[c.cellNode[c.cellBelow[c.top[state]]]];
        if (c.canArcLeft(state)) {
            leftCost = lost + (heads[top] == below || heads[top] > front ? 1 : 0);
        }
        if (c.canArcRight(state)) {
            rightCost = lost + (heads[top] >= front ? 1 : 0);
        }
    }

    /** The cost of a kind of move. */
    int cost(int kind) {
        return kind == Transitions.SHIFT ? shiftCost : kind == Transitions.LEFT ? leftCost : rightCost;
    }

    /** The least cost of all. */
    int least() {
        return Math.min(shiftCost, Math.min(leftCost, rightCost));
    }

    private int shiftCost(int state, int[] heads, int front) {
        int cost = 0;
        for (int cell = c.top[state]; cell >= 0; cell = c.cellBelow[cell]) {
            int word = c.word[c.cellNode[cell]];
            cost += heads[word] == front ? 1 : 0;
            cost += heads[front] == word && cell != c.top[state] ? 1 : 0;
        }
        return cost;
    }
}
