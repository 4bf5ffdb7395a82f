package org.entente.nlp.model;

/** Rounds learned weights to 12-bit fixed-point numbers. */
final class Rounding {

    private static final int BINS = 4096;

    private Rounding() {}

    /**
     * By what to multiply weights before rounding. Large weights are rare: the largest hundred-thousandth of those that
     * are not zero is clipped, so that the others keep their differences.
     */
    static float scale(float[] weights) {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        if (largest == 0) {
            return 1;
        }
        int[] histogram = new int[BINS];
        int count = 0;
        for (float weight : weights) {
            if (weight != 0) {
                histogram[(int) (Math.abs(weight) / largest * (BINS - 1))]++;
                count++;
            }
        }
        int above = 0;
        int bin = BINS - 1;
        while (bin > 0 && above + histogram[bin] <= count / 100_000) {
            above += histogram[bin--];
        }
        return LinearModel.LIMIT / (largest * (bin + 1) / (BINS - 1));
    }

    /** The nearest weight that can be written. */
    static int round(float scaled) {
        return Math.max(-LinearModel.LIMIT, Math.min(LinearModel.LIMIT, Math.round(scaled)));
    }
}
