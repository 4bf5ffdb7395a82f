package org.entente.relation;

import java.util.Arrays;

/**
 * One way in which claims speak of a dyad: what a unit of weight in a month says of the states, of patronage, and of a
 * change into that month. What several claims say through one channel is not independent and is added up damped.
 */
final class Channel {

    /** How much more leniently a change into a state is judged than the state itself. */
    private static final double LENIENT = 0.7;

    private static final double[] NO_STATE = new double[State.count()];
    private static final double[] NO_PATRONAGE = new double[Patronage.COUNT];

    private final String name;
    private final double[] states;
    private final double[] patrons;
    private final double[] marks;
    private final boolean worse;
    private final boolean marking;
    private final boolean damped;
    /** More than this does not mark a change more. */
    private final double mostMarking;

    private Channel(
            String name,
            double[] states,
            double[] patrons,
            double[] marks,
            boolean worse,
            boolean damped,
            double mostMarking) {
        this.name = name;
        this.states = states.clone();
        this.patrons = patrons.clone();
        this.marks = marks.clone();
        this.worse = worse;
        this.damped = damped;
        this.mostMarking = mostMarking;
        this.marking = Arrays.stream(marks).anyMatch(mark -> mark > 0);
    }

    /** Told acts of a kind; the weight of a month is the probability that one was done, and done then. */
    static Channel told(ToldModel model, ToldKind kind) {
        double[] fit = model.logShares(kind);
        double[] states = new double[fit.length];
        double[] marks = new double[fit.length];
        for (int s = 0; s < fit.length; s++) {
            states[s] = model.salience() * fit[s];
            marks[s] = model.turning(kind) * Math.exp(LENIENT * fit[s]);
        }
        return new Channel("told " + kind, states, NO_PATRONAGE, marks, !kind.cooperative(), true, 1);
    }

    /** What goes on between the two: vectors of log likelihood per unit of weight. */
    static Channel standing(String name, double[] states, double[] patrons) {
        return new Channel(name, states, patrons, NO_STATE, false, true, 0);
    }

    /** What only says that neither can be the other's patron. */
    static Channel noPatron() {
        return new Channel("no patron", NO_STATE, TieMeaning.NO_PATRON, NO_STATE, false, false, 0);
    }

    /**
     * That the pair changed; the weight of a month is the probability that it changed then.
     *
     * @param logFit how well each state fits what came after: 0 for the best, else negative
     */
    static Channel change(String name, boolean forTheWorse, double[] logFit) {
        double[] marks = Arrays.stream(logFit).map(Math::exp).toArray();
        return new Channel(name, NO_STATE, NO_PATRONAGE, marks, forTheWorse, true, Double.MAX_VALUE);
    }

    String name() {
        return name;
    }

    /** Whether more claims count ever less. */
    boolean damped() {
        return damped;
    }

    /** Whether it speaks of changes. */
    boolean marking() {
        return marking;
    }

    void addStates(double[] sum, double weight) {
        add(sum, states, weight);
    }

    void addPatrons(double[] sum, double weight) {
        add(sum, patrons, weight);
    }

    /**
     * Adds P(a change into each state), for the worse or for the better.
     *
     * @param sign 1 to add, -1 to take away
     */
    void addMarks(double[] forTheWorse, double[] forTheBetter, double weight, int sign) {
        add(worse ? forTheWorse : forTheBetter, marks, sign * Math.min(mostMarking, weight));
    }

    /** What a sum of weights in a month adds to something that rises with the states and with the marks at these rates. */
    double along(double[] ofStates, double[] ofWorse, double[] ofBetter, double weight) {
        double marked = Math.min(mostMarking, weight);
        double sum = 0;
        for (int s = 0; s < states.length; s++) {
            sum += weight * states[s] * ofStates[s] + marked * marks[s] * (worse ? ofWorse : ofBetter)[s];
        }
        return sum;
    }

    private static void add(double[] sum, double[] vector, double weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * vector[i];
        }
    }
}
