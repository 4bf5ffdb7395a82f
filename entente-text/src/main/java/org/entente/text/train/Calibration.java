package org.entente.text.train;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Claim;

/**
 * How well confidence tells the share of claims that are right: claims in bands of confidence, each with its mean
 * confidence and the share that is right.
 *
 * @param bands the bands that hold claims, least confident first
 */
public record Calibration(List<Band> bands) {

    private static final int BANDS = 10;

    /**
     * A band of confidence.
     *
     * @param claims how many claims it holds
     * @param confidence their mean confidence, 0 to 1
     * @param right the share of them that is right, 0 to 1
     */
    public record Band(int claims, double confidence, double right) {}

    public Calibration {
        bands = List.copyOf(bands);
    }

    /** The calibration of claims; those that count neither way are left out. */
    static Calibration of(List<Alignment> alignments) {
        int[] claims = new int[BANDS];
        double[] confidence = new double[BANDS];
        int[] right = new int[BANDS];
        for (Alignment alignment : alignments) {
            for (Alignment.Match match : alignment.right()) {
                int band = band(match.claim());
                claims[band]++;
                right[band]++;
                confidence[band] += match.claim().confidence();
            }
            for (Claim claim : alignment.wrong()) {
                claims[band(claim)]++;
                confidence[band(claim)] += claim.confidence();
            }
        }
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < BANDS; i++) {
            if (claims[i] > 0) {
                bands.add(new Band(claims[i], confidence[i] / claims[i], right[i] / (double) claims[i]));
            }
        }
        return new Calibration(bands);
    }

    private static int band(Claim claim) {
        return Math.min(BANDS - 1, (int) (claim.confidence() * BANDS));
    }

    /** Expected calibration error: the mean gap between confidence and share right, weighed by claims (Guo et al. 2017). */
    public double expectedError() {
        double sum = 0;
        int all = 0;
        for (Band band : bands) {
            sum += band.claims() * Math.abs(band.confidence() - band.right());
            all += band.claims();
        }
        return all == 0 ? 0 : sum / all;
    }
}
