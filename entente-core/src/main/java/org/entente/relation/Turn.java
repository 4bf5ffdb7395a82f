package org.entente.relation;

/**
 * A change between two neighbouring stretches of the best path: its sides, and the two months, one in each stretch, at
 * which the dyad is most surely on either side.
 *
 * @param before the state before
 * @param after the state after
 * @param early the step at which the state is most surely on the near side
 * @param late the step at which it is most surely on the far side
 */
record Turn(int before, int after, int early, int late) {

    boolean worse() {
        return after > before;
    }

    private int lowestCut() {
        return Math.min(before, after);
    }

    private int cuts() {
        return Math.abs(after - before);
    }

    /** P(the change took place), mean over the levels between. */
    double probability(Smoothed smoothed) {
        double sum = 0;
        for (int cut = lowestCut(); cut < lowestCut() + cuts(); cut++) {
            sum += smoothed.crossing(early, late, cut, worse());
        }
        return sum / cuts();
    }

    /** P(the early step lies on the near side), mean over the levels between. */
    double probabilityBefore(Smoothed smoothed) {
        return side(smoothed.probability(early), worse());
    }

    /** P(the late step lies on the far side), mean over the levels between. */
    double probabilityAfter(Smoothed smoothed) {
        return side(smoothed.probability(late), !worse());
    }

    private double side(double[] gamma, boolean better) {
        double sum = 0;
        for (int cut = lowestCut(); cut < lowestCut() + cuts(); cut++) {
            for (int s = 0; s < gamma.length; s++) {
                sum += s <= cut == better ? gamma[s] : 0;
            }
        }
        return sum / cuts();
    }

    /** P(the change took place in a step | it took place), one value for each step after {@code early} to {@code late}. */
    double[] position(Smoothed smoothed) {
        double[] mass = new double[late - early];
        double sum = 0;
        for (int t = early + 1; t <= late; t++) {
            double[][] xi = smoothed.pair(t);
            for (int cut = lowestCut(); cut < lowestCut() + cuts(); cut++) {
                for (int s = 0; s < xi.length; s++) {
                    for (int u = 0; u < xi.length; u++) {
                        boolean crosses = worse() ? s <= cut && u > cut : s > cut && u <= cut;
                        mass[t - early - 1] += crosses ? xi[s][u] : 0;
                    }
                }
            }
            sum += mass[t - early - 1];
        }
        for (int i = 0; i < mass.length; i++) {
            mass[i] = sum > 0 ? mass[i] / sum : 1.0 / mass.length;
        }
        return mass;
    }

    /** The first step by which a share of the position's mass is reached. */
    int quantile(double[] position, double share) {
        double sum = 0;
        for (int i = 0; i < position.length; i++) {
            sum += position[i];
            if (sum >= share - 1e-12) {
                return early + 1 + i;
            }
        }
        return late;
    }
}
