package org.entente.text.actor;

import java.util.List;
import org.entente.actor.Sector;

/**
 * What an actor is for a time: an office that a person holds, or the sector of a group that comes to power.
 *
 * @param office the office in lower case ("president", "foreign minister"); empty for a group's sector
 * @param country whose office it is, ISO 3166-1 alpha-3
 * @param sectors the sectors that go with it, the most telling first
 * @param period from when to when
 */
public record Role(String office, String country, List<Sector> sectors, Period period) {

    public Role {
        sectors = List.copyOf(sectors);
    }
}
