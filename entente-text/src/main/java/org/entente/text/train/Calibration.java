package org.entente.text.train;

import java.util.ArrayList;
import java.util.List;

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

    /**
     * A claim that was judged.
     *
     * @param confidence what the claim says of itself, 0 to 1
     * @param right whether it was found right
     */
    public record Judged(double confidence, boolean right) {}

    /** What alignments judge; claims that count neither way are left out. */
    static List<Judged> judged(List<Alignment> alignments) {
        List<Judged> judged = new ArrayList<>();
        for (Alignment alignment : alignments) {
            alignment
                    .right()
                    .forEach(match -> judged.add(new Judged(match.claim().confidence(), true)));
            alignment.wrong().forEach(claim -> judged.add(new Judged(claim.confidence(), false)));
        }
        return judged;
    }

    /** The calibration of claims. */
    public static Calibration of(List<Judged> judged) {
        int[] claims = new int[BANDS];
        double[] confidence = new double[BANDS];
        int[] right = new int[BANDS];
        for (Judged one : judged) {
            int band = band(one.confidence());
            claims[band]++;
            right[band] += one.right() ? 1 : 0;
            confidence[band] += one.confidence();
        }
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < BANDS; i++) {
            if (claims[i] > 0) {
                bands.add(new Band(claims[i], confidence[i] / claims[i], right[i] / (double) claims[i]));
            }
        }
        return new Calibration(bands);
    }

    private static int band(double confidence) {
        return Math.min(BANDS - 1, (int) (confidence * BANDS));
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

    /** How many claims there are. */
    public int claims() {
        return bands.stream().mapToInt(Band::claims).sum();
    }

    /**
     * The error that so few claims would show even if every one were right as often as its confidence says: the mean absolute
     * deviation of a share of n, for each band by the normal approximation, weighed as the error is.
     */
    public double errorByChance() {
        double sum = 0;
        for (Band band : bands) {
            double variance = band.confidence() * (1 - band.confidence()) / band.claims();
            sum += band.claims() * StrictMath.sqrt(2 / StrictMath.PI * variance);
        }
        return claims() == 0 ? 0 : sum / claims();
    }
}
