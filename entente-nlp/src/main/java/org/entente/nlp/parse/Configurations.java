package org.entente.nlp.parse;

import java.util.Arrays;
import org.entente.nlp.Relation;

/**
 * The configurations of the parser on one sentence, as a tree: each was reached from its parent by one transition and
 * shares all it did not change. A configuration has a stack of cells and a front, the next word; a cell and the front
 * point to a node, a word with what is known of its dependents. Nothing is copied and nothing is freed before the next
 * sentence. Not safe for use by several threads.
 */
final class Configurations {

    static final int NONE = -1;

    private final Transitions transitions;
    private int size;

    int nodes;
    int[] word = new int[0];
    int[] leftCount = new int[0];
    int[] rightCount = new int[0];
    int[] left1 = new int[0];
    int[] left2 = new int[0];
    int[] right1 = new int[0];
    int[] right2 = new int[0];
    int[] left1Label = new int[0];
    int[] left2Label = new int[0];
    int[] right1Label = new int[0];
    int[] right2Label = new int[0];
    long[] leftSet = new long[0];
    long[] rightSet = new long[0];

    private int cells;
    int[] cellNode = new int[0];
    int[] cellBelow = new int[0];

    private int states;
    int[] top = new int[0];
    int[] depth = new int[0];
    int[] front = new int[0];
    int[] parent = new int[0];
    int[] transition = new int[0];
    double[] score = new double[0];

    Configurations(Transitions transitions) {
        this.transitions = transitions;
    }

    /** Forgets everything and makes the first configuration of a sentence, which has number 0. */
    void start(int words) {
        size = words;
        nodes = 0;
        cells = 0;
        states = 0;
        for (int i = 0; i <= words; i++) {
            bareNode(i);
        }
        state(NONE, 0, 0, NONE, NONE);
    }

    /** Whether a configuration is the last of its path: only the root is left. */
    boolean finished(int state) {
        return top[state] == NONE && word[front[state]] == size;
    }

    boolean canShift(int state) {
        return word[front[state]] < size;
    }

    boolean canArcLeft(int state) {
        return top[state] != NONE && (word[front[state]] < size || depth[state] == 1);
    }

    boolean canArcRight(int state) {
        return depth[state] >= 2;
    }

    /** Whether the next word is the root, so that a left arc to it can only be {@code root}. */
    boolean atRoot(int state) {
        return word[front[state]] == size;
    }

    /** The word on top of the stack. */
    int topWord(int state) {
        return word[cellNode[top[state]]];
    }

    /** The word that a left or right arc would make the head of the top of the stack. */
    int headWord(int state, boolean left) {
        return left ? word[front[state]] : word[cellNode[cellBelow[top[state]]]];
    }

    /** Whether a move gives the next word a second subject. */
    boolean repeatsSubject(int state, int move) {
        return move != Transitions.SHIFT
                && transitions.isLeft(move)
                && (1L << transitions.label(move) & Transitions.SUBJECTS) != 0
                && (leftSet[front[state]] & Transitions.SUBJECTS) != 0;
    }

    /** Makes the configuration that a transition leads to; its score is the parent's. */
    int apply(int state, int move) {
        int made;
        int cell = top[state];
        if (move == Transitions.SHIFT) {
            int next = word[front[state]] + 1;
            made = state(cell(front[state], cell), depth[state] + 1, next, state, move);
        } else {
            int dependent = word[cellNode[cell]];
            int below = cellBelow[cell];
            int label = transitions.label(move);
            if (transitions.isLeft(move)) {
                int node = withLeft(front[state], dependent, label);
                made = state(below, depth[state] - 1, node, state, move);
            } else {
                int node = withRight(cellNode[below], dependent, label);
                made = state(cell(node, cellBelow[below]), depth[state] - 1, front[state], state, move);
            }
        }
        score[made] = score[state];
        return made;
    }

    /** Reads the tree off the path that leads to a configuration. */
    void tree(int last, int[] heads, Relation[] relations) {
        for (int state = last; parent[state] != NONE; state = parent[state]) {
            int move = transition[state];
            if (move != Transitions.SHIFT) {
                int before = parent[state];
                int cell = top[before];
                int dependent = word[cellNode[cell]];
                heads[dependent] = transitions.isLeft(move) ? word[front[before]] : word[cellNode[cellBelow[cell]]];
                relations[dependent] = transitions.relation(move);
            }
        }
    }

    private void bareNode(int ofWord) {
        int node = newNode();
        word[node] = ofWord;
        leftCount[node] = 0;
        rightCount[node] = 0;
        left1[node] = NONE;
        left2[node] = NONE;
        right1[node] = NONE;
        right2[node] = NONE;
        left1Label[node] = NONE;
        left2Label[node] = NONE;
        right1Label[node] = NONE;
        right2Label[node] = NONE;
        leftSet[node] = 0;
        rightSet[node] = 0;
    }

    private int copy(int node) {
        int made = newNode();
        word[made] = word[node];
        leftCount[made] = leftCount[node];
        rightCount[made] = rightCount[node];
        left1[made] = left1[node];
        left2[made] = left2[node];
        right1[made] = right1[node];
        right2[made] = right2[node];
        left1Label[made] = left1Label[node];
        left2Label[made] = left2Label[node];
        right1Label[made] = right1Label[node];
        right2Label[made] = right2Label[node];
        leftSet[made] = leftSet[node];
        rightSet[made] = rightSet[node];
        return made;
    }

    private int withLeft(int node, int dependent, int label) {
        int made = copy(node);
        leftCount[made]++;
        left2[made] = left1[made];
        left2Label[made] = left1Label[made];
        left1[made] = dependent;
        left1Label[made] = label;
        leftSet[made] |= 1L << label;
        return made;
    }

    private int withRight(int node, int dependent, int label) {
        int made = copy(node);
        rightCount[made]++;
        right2[made] = right1[made];
        right2Label[made] = right1Label[made];
        right1[made] = dependent;
        right1Label[made] = label;
        rightSet[made] |= 1L << label;
        return made;
    }

    private int newNode() {
        if (nodes == word.length) {
            int capacity = Math.max(512, 2 * nodes);
            word = Arrays.copyOf(word, capacity);
            leftCount = Arrays.copyOf(leftCount, capacity);
            rightCount = Arrays.copyOf(rightCount, capacity);
            left1 = Arrays.copyOf(left1, capacity);
            left2 = Arrays.copyOf(left2, capacity);
            right1 = Arrays.copyOf(right1, capacity);
            right2 = Arrays.copyOf(right2, capacity);
            left1Label = Arrays.copyOf(left1Label, capacity);
            left2Label = Arrays.copyOf(left2Label, capacity);
            right1Label = Arrays.copyOf(right1Label, capacity);
            right2Label = Arrays.copyOf(right2Label, capacity);
            leftSet = Arrays.copyOf(leftSet, capacity);
            rightSet = Arrays.copyOf(rightSet, capacity);
        }
        return nodes++;
    }

    private int cell(int node, int below) {
        if (cells == cellNode.length) {
            int capacity = Math.max(512, 2 * cells);
            cellNode = Arrays.copyOf(cellNode, capacity);
            cellBelow = Arrays.copyOf(cellBelow, capacity);
        }
        cellNode[cells] = node;
        cellBelow[cells] = below;
        return cells++;
    }

    private int state(int topCell, int stackDepth, int frontNode, int from, int move) {
        if (states == top.length) {
            int capacity = Math.max(512, 2 * states);
            top = Arrays.copyOf(top, capacity);
            depth = Arrays.copyOf(depth, capacity);
            front = Arrays.copyOf(front, capacity);
            parent = Arrays.copyOf(parent, capacity);
            transition = Arrays.copyOf(transition, capacity);
            score = Arrays.copyOf(score, capacity);
        }
        top[states] = topCell;
        depth[states] = stackDepth;
        front[states] = frontNode;
        parent[states] = from;
        transition[states] = move;
        score[states] = 0;
        return states++;
    }
}
