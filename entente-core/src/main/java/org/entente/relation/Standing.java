package org.entente.relation;

import java.time.YearMonth;
import java.util.List;

/**
 * How a dyad stands in one month.
 *
 * @param month the month
 * @param states probability of each state, in the order of {@link State}, summing to 1
 * @param patrons probability of each {@link Patronage}, summing to 1
 */
public record Standing(YearMonth month, List<Double> states, List<Double> patrons) {

    public Standing {
        states = List.copyOf(states);
        patrons = List.copyOf(patrons);
    }

    /** The most probable state. */
    public State state() {
        State best = State.ALLIED;
        for (State state : State.all()) {
            if (probability(state) > probability(best)) {
                best = state;
            }
        }
        return best;
    }

    /** The most probable patronage. */
    public Patronage patronage() {
        Patronage best = Patronage.NONE;
        for (Patronage patronage : Patronage.values()) {
            if (probability(patronage) > probability(best)) {
                best = patronage;
            }
        }
        return best;
    }

    /** Probability of a state. */
    public double probability(State state) {
        return states.get(state.level());
    }

    /** Probability of a patronage. */
    public double probability(Patronage patronage) {
        return patrons.get(patronage.index());
    }
}
