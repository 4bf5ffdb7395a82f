package org.entente.nlp.parse;

/** The best few steps found so far, best first; of equal ones the one offered first. */
final class Agenda {

    final double[] score;
    final int[] from;
    final int[] kind;
    /** The configurations that the steps lead to, once they are made. */
    final int[] state;

    int size;

    Agenda(int capacity) {
        score = new double[capacity];
        from = new int[capacity];
        kind = new int[capacity];
        state = new int[capacity];
    }

    void clear() {
        size = 0;
    }

    /** Takes a step if it is among the best. */
    void offer(double value, int fromState, int by) {
        if (size == score.length && value <= score[size - 1]) {
            return;
        }
        int at = size < score.length ? size++ : size - 1;
        while (at > 0 && score[at - 1] < value) {
            score[at] = score[at - 1];
            from[at] = from[at - 1];
            kind[at] = kind[at - 1];
            at--;
        }
        score[at] = value;
        from[at] = fromState;
        kind[at] = by;
    }
}
