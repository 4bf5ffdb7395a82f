package org.entente.relation.rivalry;

import java.util.List;

/**
 * What distinguishes rivals, from event counts: how much of each kind passes between the two in the year, and how much
 * that is of all that either does. The second tells most: thirty hostile acts are nothing between two powers that the
 * press follows daily and everything between two small neighbours. It is the log of a share, as trade intensity is
 * measured (Brown 1949): ln(x + ½)/(X<sub>a</sub> + 10) + ln(x + ½)/(X<sub>b</sub> + 10).
 */
public final class DyadYear {

    private static final List<String> NAMES = List.of(
            "verbal cooperation, log",
            "material cooperation, log",
            "verbal conflict, log",
            "material conflict, log",
            "share of all events of either",
            "share of all conflict of either",
            "share of all material conflict of either, mean of all years",
            "conflict share elsewhere of the more peaceful",
            "conflict share elsewhere of the less peaceful",
            "events elsewhere of both, log",
            "difference of events elsewhere, log");

    private DyadYear() {}

    /** What the features are, in order. */
    public static List<String> names() {
        return NAMES;
    }

    /** The features of a pair in a year. */
    public static double[] features(AnnualCounts counts, String one, String other, int year) {
        double[] here = counts.between(one, other, year);
        double[] mean = counts.mean(one, other, counts.firstYear(), counts.lastYear());
        double[] ofOne = counts.elsewhere(one, other, year);
        double[] ofOther = counts.elsewhere(other, one, year);
        double peaceOne = conflictShare(ofOne);
        double peaceOther = conflictShare(ofOther);
        double volumeOne = Math.log1p(sum(ofOne));
        double volumeOther = Math.log1p(sum(ofOther));
        return new double[] {
            Math.log1p(here[0]),
            Math.log1p(here[1]),
            Math.log1p(here[2]),
            Math.log1p(here[3]),
            intensity(sum(here) + 1, sum(ofOne) + 50, sum(ofOther) + 50),
            intensity(here[2] + here[3] + 0.5, ofOne[2] + ofOne[3] + 10, ofOther[2] + ofOther[3] + 10),
            intensity(mean[3] + 0.5, ofOne[3] + 10, ofOther[3] + 10),
            Math.min(peaceOne, peaceOther),
            Math.max(peaceOne, peaceOther),
            volumeOne + volumeOther,
            Math.abs(volumeOne - volumeOther)
        };
    }

    private static double intensity(double here, double one, double other) {
        return Math.log(here / one) + Math.log(here / other);
    }

    private static double conflictShare(double[] counts) {
        return (counts[2] + counts[3] + 1) / (sum(counts) + 4);
    }

    private static double sum(double[] counts) {
        return counts[0] + counts[1] + counts[2] + counts[3];
    }
}
