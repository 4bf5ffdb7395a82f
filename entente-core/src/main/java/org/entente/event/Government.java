package org.entente.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A group that is the government of a state for a time.
 *
 * @param actor the group's id
 * @param country ISO 3166-1 alpha-3 of the state it governs
 * @param from its first day in power
 * @param to its last day in power, empty where it still is
 */
public record Government(String actor, String country, LocalDate from, Optional<LocalDate> to) {

    /** Whether it was in power on a day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
