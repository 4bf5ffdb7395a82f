package org.entente.event;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that merging made of a set of claims, each list in the order of time.
 *
 * @param events what was done
 * @param ties how actors stand
 * @param shifts which relations are said to change
 */
public record Happenings(List<Event> events, List<Tie> ties, List<Shift> shifts) {

    public Happenings {
        events = List.copyOf(events);
        ties = List.copyOf(ties);
        shifts = List.copyOf(shifts);
    }

    /** Events, ties and shifts in one list. */
    public List<Happening> all() {
        List<Happening> all = new ArrayList<>(events);
        all.addAll(ties);
        all.addAll(shifts);
        return all;
    }
}
