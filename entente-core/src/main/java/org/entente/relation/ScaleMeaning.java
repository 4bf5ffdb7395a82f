package org.entente.relation;

import org.entente.event.Event;

/**
 * What one act that a report thought worth telling says about how its dyad stands. Its place on the conflict-cooperation
 * scale (Goldstein 1992, as PLOVER groups it) is taken as a normal draw around the mean of each state:
 * ln p(g | s) = −(g − μ<sub>s</sub>)² / 2σ², up to a constant. The means are set by hand: what the states mean in the
 * scale's own words. Machine-coded tables do not come here: they hold every trifle, and their counts speak by their shares.
 */
final class ScaleMeaning {

    /** μ of allied, friendly, neutral, strained, hostile, at war. */
    private static final double[] MEAN = {6, 3.5, 1, -3, -6.5, -9};

    /** σ: wide, for allies quarrel and enemies meet. */
    private static final double DEVIATION = 4;

    private ScaleMeaning() {}

    /**
     * How many routine acts one told act stands for: a report picks a few out of months of dealings, and what it picks is
     * what marks them.
     */
    private static final double SALIENCE = 5;

    /** What the event says of each state: {@code SALIENCE · ln p(scale | state)}, the best state's 0. */
    static double[] of(Event event) {
        double[] log = new double[MEAN.length];
        double best = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < log.length; s++) {
            double distance = (event.type().scale() - MEAN[s]) / DEVIATION;
            log[s] = -distance * distance / 2;
            best = Math.max(best, log[s]);
        }
        for (int s = 0; s < log.length; s++) {
            log[s] = SALIENCE * (log[s] - best);
        }
        return log;
    }
}
