package org.entente.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a dyad of an event table stands and stood.
 *
 * @param first one of the two, as the table names it
 * @param second the other
 * @param events how many events it rests on
 * @param phases stretches of one state, in the order of time
 * @param turns boundaries of phases that are more probable than not
 * @param breaks steps at which the pace or the mix of events changes, whether or not the state does
 */
public record Timeline(
        String first, String second, double events, List<Stretch> phases, List<Change> turns, List<Break> breaks) {

    public Timeline {
        phases = List.copyOf(phases);
        turns = List.copyOf(turns);
        breaks = List.copyOf(breaks);
    }

    /** Turns and breaks as one list, the surest first: see {@link TablePoint}. */
    public List<TablePoint> turningPoints() {
        return TablePoint.ranked(turns, breaks);
    }

    /**
     * A phase, to the day.
     *
     * @param state the state
     * @param from its first day
     * @param to its last day
     * @param probability mean probability of the state, 0 to 1
     */
    public record Stretch(State state, LocalDate from, LocalDate to, double probability) {}

    /**
     * A change of state, to the first day of its step.
     *
     * @param from the state before
     * @param to the state after
     * @param at as likely earlier as later
     * @param earliest begin of the 90 % credible interval
     * @param latest its end
     * @param probability that the dyad did cross over, 0 to 1
     */
    public record Change(
            State from, State to, LocalDate at, LocalDate earliest, LocalDate latest, double probability) {}

    /**
     * A change of the pace or the mix of events, to the first day of its step.
     *
     * @param at where the new pace begins
     * @param earliest begin of the 90 % credible interval
     * @param latest its end
     * @param probability that at least one break lies within a step of {@code at}, 0 to 1
     * @param before the pace up to the break before, or the table's begin
     * @param after the pace up to the next break or the end of the excursion, or the table's end
     * @param back where the former pace is back, if the new one is an excursion of three months at most
     */
    public record Break(
            LocalDate at,
            LocalDate earliest,
            LocalDate latest,
            double probability,
            Pace before,
            Pace after,
            Optional<LocalDate> back) {}

    /**
     * A pace of events.
     *
     * @param cooperation cooperative acts a month
     * @param conflict conflictive acts a month
     */
    public record Pace(double cooperation, double conflict) {}
}
