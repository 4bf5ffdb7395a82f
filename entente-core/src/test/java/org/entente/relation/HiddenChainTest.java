package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The chain against the sum over every path. */
class HiddenChainTest {

    private static final int STATES = 3;
    private static final int STEPS = 5;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @RepeatedTest(30)
    void smoothingIsTheSumOverAllPaths() {
        System.out.println("seed " + seed);
        double[] initial = row(STATES);
        double[][] transition = {row(STATES), row(STATES), row(STATES)};
        double[][] logB = logs();
        double[][][] logPulls = new double[STEPS][STATES][STATES];
        Pull[] pulls = new Pull[STEPS];
        for (int t = 0; t < STEPS; t++) {
            for (double[] row : logPulls[t]) {
                for (int u = 0; u < STATES; u++) {
                    row[u] = random.nextGaussian();
                }
            }
            pulls[t] = Pull.of(logPulls[t]);
        }
        HiddenChain chain = new HiddenChain(initial, transition);
        Smoothed smoothed = chain.smooth(logB, pulls);

        double total = 0;
        double[][] gamma = new double[STEPS][STATES];
        double[][] pair = new double[STATES][STATES];
        double crossing = 0;
        double best = -1;
        int[] bestPath = new int[STEPS];
        for (int code = 0; code < Math.pow(STATES, STEPS); code++) {
            int[] path = new int[STEPS];
            for (int t = 0, rest = code; t < STEPS; t++, rest /= STATES) {
                path[t] = rest % STATES;
            }
            double p = 0;
            for (int s = 0; s < STATES; s++) {
                double pull = s == path[0] ? 0 : logPulls[0][s][path[0]];
                p += initial[s] * transition[s][path[0]] * Math.exp(pull + logB[0][path[0]]);
            }
            for (int t = 1; t < STEPS; t++) {
                double pull = path[t] == path[t - 1] ? 0 : logPulls[t][path[t - 1]][path[t]];
                p *= transition[path[t - 1]][path[t]] * Math.exp(pull + logB[t][path[t]]);
            }
            total += p;
            for (int t = 0; t < STEPS; t++) {
                gamma[t][path[t]] += p;
            }
            pair[path[1]][path[2]] += p;
            crossing += path[1] <= 0 && path[3] > 0 ? p : 0;
            if (p > best) {
                best = p;
                bestPath = path;
            }
        }
        assertThat(smoothed.logLikelihood()).isCloseTo(Math.log(total), within(1e-9));
        for (int t = 0; t < STEPS; t++) {
            for (int s = 0; s < STATES; s++) {
                assertThat(smoothed.probability(t)[s]).isCloseTo(gamma[t][s] / total, within(1e-9));
            }
        }
        for (int s = 0; s < STATES; s++) {
            for (int u = 0; u < STATES; u++) {
                assertThat(smoothed.pair(2)[s][u]).isCloseTo(pair[s][u] / total, within(1e-9));
            }
        }
        assertThat(smoothed.crossing(1, 3, 0, true)).isCloseTo(crossing / total, within(1e-9));
        assertThat(chain.bestPath(logB, pulls)).containsExactly(bestPath);
    }

    @Test
    void noEvidenceGivesThePrior() {
        StateModel model = StateModel.standard();
        Smoothed smoothed = model.chain().smooth(new double[240][State.count()], Pull.none(240));
        for (int t = 0; t < 240; t++) {
            for (int s = 0; s < State.count(); s++) {
                assertThat(smoothed.probability(t)[s]).isCloseTo(model.initial()[s], within(1e-9));
            }
        }
    }

    @Test
    void overwhelmingEvidenceDoesNotOverflow() {
        double[][] logB = new double[50][State.count()];
        for (int t = 0; t < 50; t++) {
            logB[t][t % State.count()] = 5_000;
        }
        Smoothed smoothed = StateModel.standard().chain().smooth(logB, Pull.none(50));
        for (int t = 0; t < 50; t++) {
            assertThat(smoothed.probability(t)[t % State.count()]).isCloseTo(1, within(1e-9));
        }
    }

    @RepeatedTest(10)
    void appendingMonthsGivesWhatSmoothingAllOfThemGives() {
        System.out.println("seed " + seed);
        StateModel model = StateModel.standard();
        GrowingChain growing = new GrowingChain(model.chain());
        double[][] logB = new double[400][];
        for (int t = 0; t < logB.length; t++) {
            double[] counts = new double[ActClass.COUNT];
            for (int k = 0; k < ActClass.SHARES; k++) {
                counts[k] = random.nextInt(t / 100 % 2 == 0 ? 3 : k + 1);
            }
            logB[t] = model.logCounts(counts);
            growing.append(logB[t], Pull.NONE);
        }
        Smoothed all = model.chain().smooth(logB, Pull.none(logB.length));
        for (int t = 0; t < logB.length; t++) {
            for (int s = 0; s < State.count(); s++) {
                assertThat(growing.probability(t)[s]).isCloseTo(all.probability(t)[s], within(1e-8));
            }
        }
        assertThat(growing.lastReach()).as("steps touched by the last append").isLessThan(300);
    }

    @RepeatedTest(20)
    void oneMoreActNeverLowersTheStateItIsMostUsualIn() {
        System.out.println("seed " + seed);
        StateModel model = StateModel.standard();
        double[][] counts = new double[12][ActClass.COUNT];
        for (double[] row : counts) {
            for (int k = 0; k < ActClass.SHARES; k++) {
                row[k] = random.nextInt(4) == 0 ? random.nextInt(6) + random.nextInt(2) * random.nextDouble() : 0;
            }
        }
        int month = random.nextInt(12);
        int act = random.nextInt(ActClass.SHARES);
        int usual = 0;
        for (int s = 1; s < State.count(); s++) {
            usual = model.shares()[s][act] > model.shares()[usual][act] ? s : usual;
        }
        double before = probability(model, counts, month, usual);
        counts[month][act] += 1;
        assertThat(probability(model, counts, month, usual)).isGreaterThanOrEqualTo(before - 1e-12);
    }

    private static double probability(StateModel model, double[][] counts, int month, int state) {
        double[][] log = new double[counts.length][];
        for (int t = 0; t < counts.length; t++) {
            log[t] = model.logCounts(counts[t]);
        }
        return model.chain().smooth(log, Pull.none(counts.length)).probability(month)[state];
    }

    private double[] row(int size) {
        double[] row = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            row[i] = 0.05 + random.nextDouble();
            sum += row[i];
        }
        for (int i = 0; i < size; i++) {
            row[i] /= sum;
        }
        return row;
    }

    private double[][] logs() {
        double[][] logs = new double[STEPS][STATES];
        for (double[] log : logs) {
            for (int s = 0; s < STATES; s++) {
                log[s] = 2 * random.nextGaussian();
            }
        }
        return logs;
    }
}
