package org.entente.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The evidence about one dyad, month by month: told acts by kind, what ties say about the state and about patronage, and
 * what marks a change. A month without evidence is a row of zeros, which tells the model nothing.
 */
final class EvidenceSeries {

    /** However much marks a change, it is never surer than this before it is asked what came before and after. */
    private static final double SUREST = 0.98;
    /** How much more leniently a change into a state is judged than the state itself. */
    private static final double LENIENT = 0.7;

    private final ToldModel model;
    private final int from;
    private final Map<ToldKind, Damped> told = new EnumMap<>(ToldKind.class);
    private final double[][] states;
    private final double[][] patrons;
    /** P(the pair changed then, for the worse, into a state that fits), by month and state entered. */
    private final double[][] worse;

    private final double[][] better;
    /** ln of how many times as often as usual pairs change in a month. */
    private final double[] unsettled;

    EvidenceSeries(ToldModel model, int from, int to) {
        this.model = model;
        this.from = from;
        int months = Math.max(1, to - from + 1);
        states = new double[months][State.count()];
        patrons = new double[months][Patronage.COUNT];
        worse = new double[months][State.count()];
        better = new double[months][State.count()];
        unsettled = new double[months];
    }

    int from() {
        return from;
    }

    int months() {
        return states.length;
    }

    /** Adds an act; the weight of a month is the probability that it was done, and done then. */
    void tell(ToldKind kind, Spread spread) {
        told.computeIfAbsent(kind, unused -> new Damped(from, months())).add(spread);
    }

    /** Adds what a tie says, vectors of log likelihood per unit of weight. */
    void standing(double[] state, double[] patron, Spread spread) {
        each(spread, (t, weight) -> {
            addTo(states[t], state, weight);
            addTo(patrons[t], patron, weight);
        });
    }

    /**
     * Adds that the pair changed in one of some months.
     *
     * @param forTheWorse which way
     * @param logFit how well each state fits what came after: 0 for the best, else negative
     * @param spread P(it changed in a month), by month
     */
    void change(boolean forTheWorse, double[] logFit, Spread spread) {
        double[][] marks = forTheWorse ? worse : better;
        each(spread, (t, weight) -> {
            for (int s = 0; s < logFit.length; s++) {
                marks[t][s] += weight * Math.exp(logFit[s]);
            }
        });
    }

    /**
     * Adds that those who rule one of the two were replaced, in some months: for a while after that pairs change more often.
     */
    void upheavals(int[] when) {
        for (int month : when) {
            for (int age = 0; age < ToldModel.UNSETTLED_MONTHS; age++) {
                int t = month + age - from;
                if (t >= 0 && t < months()) {
                    unsettled[t] = Math.max(unsettled[t], Math.log(model.unsettled(age)));
                }
            }
        }
    }

    /** ln b<sub>t</sub>(s) of the states. */
    double[][] logStates() {
        double[][] log = new double[months()][];
        for (int t = 0; t < log.length; t++) {
            log[t] = states[t].clone();
        }
        told.forEach((kind, damped) -> damped.sum()
                .ifPresent(spread ->
                        each(spread, (t, weight) -> addTo(log[t], model.logShares(kind), model.salience() * weight))));
        return log;
    }

    /** What is known of the changes into each month. */
    Pull[] pulls() {
        double[][] allWorse = copy(worse);
        double[][] allBetter = copy(better);
        told.forEach((kind, damped) -> damped.sum().ifPresent(spread -> {
            double[][] marks = kind.cooperative() ? allBetter : allWorse;
            double[] fit = model.logShares(kind);
            each(spread, (t, weight) -> {
                for (int s = 0; s < fit.length; s++) {
                    marks[t][s] += Math.min(1, weight) * model.turning(kind) * Math.exp(LENIENT * fit[s]);
                }
            });
        }));
        Pull[] pulls = Pull.none(months());
        for (int t = 0; t < pulls.length; t++) {
            if (any(allWorse[t]) || any(allBetter[t]) || unsettled[t] > 0) {
                pulls[t] = pull(allWorse[t], allBetter[t], unsettled[t]);
            }
        }
        return pulls;
    }

    /** ln b<sub>t</sub> of the patronage. */
    double[][] logPatrons() {
        return patrons;
    }

    /** A mark multiplies the odds of a change by how much more probable it is then than in a silent month. */
    private Pull pull(double[] intoWorse, double[] intoBetter, double unsettled) {
        int states = State.count();
        double[][] logs = new double[states][states];
        for (int s = 0; s < states; s++) {
            for (int u = 0; u < states; u++) {
                double mark = u > s ? intoWorse[u] : u < s ? intoBetter[u] : 0;
                logs[s][u] = unsettled + Math.log(1 + Math.min(SUREST, mark) / model.hazard(s));
            }
        }
        return Pull.of(logs);
    }

    private static boolean any(double[] marks) {
        for (double value : marks) {
            if (value > 0) {
                return true;
            }
        }
        return false;
    }

    private static double[][] copy(double[][] rows) {
        List<double[]> copy = new ArrayList<>();
        for (double[] row : rows) {
            copy.add(row.clone());
        }
        return copy.toArray(double[][]::new);
    }

    private void each(Spread spread, Addition addition) {
        for (int i = 0; i < spread.weight().length; i++) {
            int t = spread.from() + i - from;
            if (t >= 0 && t < months()) {
                addition.add(t, spread.weight()[i]);
            }
        }
    }

    private static void addTo(double[] sum, double[] vector, double weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * vector[i];
        }
    }

    private interface Addition {
        void add(int t, double weight);
    }
}
