package org.entente.changepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ChangePointsTest {

    /** Annual flow of the Nile at Aswan, 1871 to 1970, in 10^8 cubic metres (Cobb 1978); the dam came in 1899. */
    private static final double[] NILE = {
        1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140,
        1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969,
        831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865,
        845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050,
        918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
    };

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void theNileChangesOnceWhenTheDamWasBuilt() {
        assertThat(ChangePoints.of(NILE)).containsExactly(28);
    }

    @Test
    void aRandomWalkIsNoStringOfShifts() {
        System.out.println("seed " + seed);
        int found = 0;
        for (int run = 0; run < 12; run++) {
            double[] walk = new double[200];
            for (int t = 1; t < walk.length; t++) {
                walk[t] = walk[t - 1] + random.nextGaussian();
            }
            found += ChangePoints.of(walk).size();
        }
        assertThat(found).as("changes in twelve random walks").isLessThan(12);
    }

    /** In each of so many noisy series the change is found; a second one, which noise can look like, in at most a tenth. */
    private void changesNear(int at, int slack, IntToDoubleFunction shape) {
        System.out.println("seed " + seed);
        int more = 0;
        for (int run = 0; run < 30; run++) {
            double[] series = IntStream.range(0, 240)
                    .mapToDouble(t -> shape.applyAsDouble(t) + random.nextGaussian())
                    .toArray();
            List<Integer> found = ChangePoints.of(series);
            assertThat(found).anySatisfy(change -> assertThat(change).isBetween(at - slack, at + slack));
            more += found.size() > 1 ? 1 : 0;
        }
        assertThat(more).as("series of 30 with a second change").isLessThanOrEqualTo(3);
    }

    @Test
    void aLevelShiftIsFoundUnderASeason() {
        changesNear(130, 3, t -> 10 * Math.sin(2 * Math.PI * t / 12) + (t >= 130 ? 6 : 0));
    }

    @Test
    void aBentTrendIsNoLevelShift() {
        changesNear(120, 6, t -> Math.min(t, 240 - t));
    }

    @Test
    void aSingleOutlierIsNoChange() {
        double[] series = new double[100];
        Random fixed = new Random(1);
        for (int t = 0; t < series.length; t++) {
            series[t] = fixed.nextGaussian() + (t == 40 ? 30 : 0);
        }
        assertThat(ChangePoints.of(series)).isEmpty();
    }

    @Test
    void aConstantOrTinySeriesHasNoChange() {
        assertThat(ChangePoints.of(new double[50])).isEmpty();
        assertThat(ChangePoints.of(new double[] {1, 2})).isEmpty();
        assertThat(ChangePoints.of(new double[0])).isEmpty();
    }

    @Test
    void aGapIsRefusedWithARemedy() {
        assertThatThrownBy(() -> ChangePoints.of(new double[] {1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fill or leave out");
    }

    @Test
    void countsThatTreble() {
        int[] counts = new int[120];
        Random fixed = new Random(2);
        for (int t = 0; t < counts.length; t++) {
            counts[t] = poisson(fixed, t < 70 ? 4 : 12);
        }
        assertThat(ChangePoints.ofCounts(counts))
                .hasSize(1)
                .first()
                .satisfies(at -> assertThat(at).isBetween(67, 73));
    }

    @RepeatedTest(5)
    void theExactSegmentationIsNoWorseThanAnyOther() {
        System.out.println("seed " + seed);
        double[] series = new double[14];
        for (int t = 0; t < series.length; t++) {
            series[t] = random.nextGaussian();
        }
        SegmentCost cost = new SegmentCost(series, random.nextBoolean());
        double best = Double.POSITIVE_INFINITY;
        for (int one = 2; one <= 10; one++) {
            for (int other = one + 2; other <= 12; other++) {
                best = Math.min(best, cost.of(0, one) + cost.of(one, other) + cost.of(other, 14));
            }
        }
        assertThat(Segmentation.best(cost, 2, 2).get(2).cost()).isEqualTo(best);
    }

    @Test
    void theOnlineDetectorSeesAChangeSoonAndIsQuietBefore() {
        BayesianOnline online = BayesianOnline.forCounts(0.01, 3);
        Random fixed = new Random(3);
        double highest = 0;
        for (int t = 0; t < 60; t++) {
            double young = online.add(poisson(fixed, 3), 6);
            highest = t > 10 ? Math.max(highest, young) : highest;
        }
        assertThat(highest).isLessThan(0.8);
        assertThat(online.runLength()).isGreaterThan(40);
        double after = 0;
        for (int t = 0; t < 3; t++) {
            after = online.add(poisson(fixed, 15), 6);
        }
        assertThat(after).isGreaterThan(0.95);
    }

    @Test
    void aSurgeOfConflictBreaksThePaceAndQuietYearsDoNot() {
        double[][] counts = new double[120][4];
        Random fixed = new Random(4);
        for (int t = 0; t < counts.length; t++) {
            counts[t][0] = poisson(fixed, 6);
            counts[t][3] = poisson(fixed, t >= 80 && t < 90 ? 12 : 0.3);
        }
        assertThat(CountBreaks.of(counts, 12, 2))
                .filteredOn(found -> found.probability() > 0.9)
                .extracting(PaceBreak::at)
                .contains(80, 90);
        int alarms = 0;
        for (int run = 0; run < 50; run++) {
            double[][] quiet = new double[120][4];
            for (double[] row : quiet) {
                row[0] = poisson(fixed, 6);
                row[2] = poisson(fixed, 1);
            }
            alarms += CountBreaks.of(quiet, 12, 2).size();
        }
        assertThat(alarms / 500.0).as("false alarms a dyad-year").isLessThan(0.5);
        System.out.println("false alarms of CountBreaks a dyad-year: " + alarms / 500.0);
    }

    @Test
    void chanceInThinEvenCountsIsSeldomTakenForABreak() {
        Random fixed = new Random(8);
        int alarms = 0;
        for (int run = 0; run < 50; run++) {
            double[][] thin = new double[120][4];
            for (int event = 0; event < 200; event++) {
                thin[fixed.nextInt(thin.length)][fixed.nextInt(4)]++;
            }
            alarms += CountBreaks.of(thin, 12, 2).size();
        }
        System.out.println("false alarms of CountBreaks on thin even counts a dyad-year: " + alarms / 500.0);
        assertThat(alarms / 500.0).as("false alarms a dyad-year").isLessThan(0.4);
    }

    @Test
    void aSeriesThatTurnsOftenHasTheHigherRateOfBreaks() {
        Random fixed = new Random(9);
        double[][] even = new double[120][1];
        double[][] once = new double[120][1];
        double[][] often = new double[120][1];
        for (int t = 0; t < even.length; t++) {
            even[t][0] = poisson(fixed, 5);
            once[t][0] = poisson(fixed, t < 60 ? 1 : 12);
            often[t][0] = poisson(fixed, t / 6 % 2 == 0 ? 1 : 12);
        }
        assertThat(price(often)).isLessThan(price(once));
        assertThat(price(once)).isLessThan(price(even));
    }

    private static double price(double[][] counts) {
        return new BreakRate(new PaceCost(counts).table()).price();
    }

    @Test
    void anExcursionOfThreeMonthsIsOneBreakWithItsEnd() {
        double[][] counts = new double[120][4];
        Random fixed = new Random(10);
        for (int t = 0; t < counts.length; t++) {
            counts[t][0] = poisson(fixed, 5);
            counts[t][3] = t >= 60 && t < 63 ? 20 : poisson(fixed, 0.3);
        }
        assertThat(CountBreaks.of(counts, 12, 2))
                .filteredOn(found -> found.at() >= 60 && found.at() <= 64)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.at()).isEqualTo(60);
                    assertThat(found.back()).hasValue(63);
                });
    }

    @Test
    void anExcursionOfAMonthIsOneBreakWithItsEnd() {
        double[][] counts = new double[120][4];
        Random fixed = new Random(5);
        for (int t = 0; t < counts.length; t++) {
            counts[t][0] = poisson(fixed, 5);
            counts[t][3] = t == 60 ? 25 : poisson(fixed, 0.3);
        }
        assertThat(CountBreaks.of(counts, 12, 2))
                .filteredOn(found -> Math.abs(found.at() - 60) <= 2)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.at()).isEqualTo(60);
                    assertThat(found.back()).hasValue(61);
                    assertThat(found.probability()).isGreaterThan(0.9);
                });
    }

    @Test
    void aMonthBetweenTwoDifferentPacesIsNoExcursion() {
        double[][] counts = new double[120][4];
        Random fixed = new Random(6);
        for (int t = 0; t < counts.length; t++) {
            counts[t][0] = poisson(fixed, t < 60 ? 2 : 15);
            counts[t][3] = t == 60 ? 40 : poisson(fixed, 0.3);
        }
        assertThat(CountBreaks.of(counts, 12, 2))
                .filteredOn(found -> found.at() == 60 || found.at() == 61)
                .hasSize(2)
                .allSatisfy(found -> assertThat(found.back()).isEmpty());
    }

    private static int poisson(Random random, double rate) {
        double limit = Math.exp(-rate);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
