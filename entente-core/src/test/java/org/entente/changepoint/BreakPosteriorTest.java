package org.entente.changepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

class BreakPosteriorTest {

    private final long seed = System.nanoTime();

    @RepeatedTest(5)
    void theProbabilityOfABreakIsThatOfAllPartitionsThatHaveIt() {
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        int steps = 9;
        double[][] cost = new double[steps][];
        for (int begin = 0; begin < steps; begin++) {
            cost[begin] = new double[steps - begin];
            for (int i = 0; i < cost[begin].length; i++) {
                cost[begin][i] = 3 * random.nextDouble();
            }
        }
        double price = 0.7;
        int at = 4;
        double all = 0;
        double near = 0;
        for (int partition = 0; partition < 1 << (steps - 1); partition++) {
            double weight = Math.exp(-cost(partition, steps, cost, price));
            all += weight;
            boolean breaks = (partition >> (at - 2) & 7) != 0;
            near += breaks ? weight : 0;
        }
        PaceBreak found = new BreakPosterior(cost, price).of(List.of(at)).get(0);
        assertThat(found.probability()).isCloseTo(near / all, within(1e-9));
        assertThat(found.at()).isBetween(found.earliest(), found.latest());
    }

    /** Bit t − 1 of a partition says that a stretch begins at step t. */
    private static double cost(int partition, int steps, double[][] cost, double price) {
        double sum = 0;
        int begin = 0;
        for (int t = 1; t <= steps; t++) {
            if (t == steps || (partition >> (t - 1) & 1) == 1) {
                sum += cost[begin][t - begin - 1] + (t == steps ? 0 : price);
                begin = t;
            }
        }
        return sum;
    }
}
