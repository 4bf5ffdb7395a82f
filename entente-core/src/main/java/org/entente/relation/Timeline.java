package org.entente.relation;

import java.time.LocalDate;
import java.util.List;

/**
 * How a dyad of an event table stands and stood.
 *
 * @param first one of the two, as the table names it
 * @param second the other
 * @param events how many events it rests on
 * @param phases stretches of one state, in the order of time
 * @param turns boundaries of phases that are more probable than not
 * @param breaks first days of the steps at which the pace or the mix of events changes, whether or not the state does
 */
public record Timeline(
        String first, String second, double events, List<Stretch> phases, List<Change> turns, List<LocalDate> breaks) {

    public Timeline {
        phases = List.copyOf(phases);
        turns = List.copyOf(turns);
        breaks = List.copyOf(breaks);
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
     * A turning point, to the first day of its step.
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
}
