package org.entente.relation;

import java.util.List;
import org.entente.event.Event;
import org.entente.event.Shift;
import org.entente.event.Tie;

/**
 * All that is known of how a dyad stands and stood.
 *
 * @param dyad the pair
 * @param standings one a month without gaps, from the first evidence to the last month that anything is known of; empty
 *     where nothing is dated
 * @param phases the same as stretches of one state, in the order of time
 * @param patronages stretches in which one is the other's patron
 * @param turningPoints the boundaries of phases that are more probable than not
 * @param openTies ties that hold at the end
 * @param ties every tie
 * @param events every event between them
 * @param shifts every shift
 */
public record Relationship(
        Dyad dyad,
        List<Standing> standings,
        List<Phase> phases,
        List<PatronPhase> patronages,
        List<TurningPoint> turningPoints,
        List<Tie> openTies,
        List<Tie> ties,
        List<Event> events,
        List<Shift> shifts) {

    public Relationship {
        standings = List.copyOf(standings);
        phases = List.copyOf(phases);
        patronages = List.copyOf(patronages);
        turningPoints = List.copyOf(turningPoints);
        openTies = List.copyOf(openTies);
        ties = List.copyOf(ties);
        events = List.copyOf(events);
        shifts = List.copyOf(shifts);
    }

    /** How many claims it rests on: mentions, not events. */
    public int claims() {
        return events.stream().mapToInt(event -> event.claims().size()).sum()
                + ties.stream().mapToInt(tie -> tie.claims().size()).sum()
                + shifts.stream().mapToInt(shift -> shift.claims().size()).sum();
    }

    /** How much there is to tell of it: the levels that it is expected to have crossed at its turning points. */
    public double interest() {
        return turningPoints.stream()
                .mapToDouble(turn -> turn.probability() * turn.size())
                .sum();
    }
}
