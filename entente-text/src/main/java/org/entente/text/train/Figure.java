package org.entente.text.train;

/**
 * Precision and recall of something found.
 *
 * @param right found and right
 * @param found all that was found
 * @param expected all that was to be found
 */
public record Figure(int right, int found, int expected) {

    static final Figure NONE = new Figure(0, 0, 0);

    Figure plus(int moreRight, int moreFound, int moreExpected) {
        return new Figure(right + moreRight, found + moreFound, expected + moreExpected);
    }

    /** Share of what was found that is right, in per cent; 0 where nothing was found. */
    public double precision() {
        return found == 0 ? 0 : 100.0 * right / found;
    }

    /** Share of what was to be found that was, in per cent; 0 where there was nothing. */
    public double recall() {
        return expected == 0 ? 0 : 100.0 * right / expected;
    }

    /** Harmonic mean of both, in per cent. */
    public double f1() {
        return found + expected == 0 ? 0 : 200.0 * right / (found + expected);
    }
}
