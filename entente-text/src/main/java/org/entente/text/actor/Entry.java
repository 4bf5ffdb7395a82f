package org.entente.text.actor;

import java.util.List;
import org.entente.actor.Actor;

/**
 * An actor as the list keeps it.
 *
 * @param actor the actor with the sectors it has outside all its roles
 * @param period when it exists
 * @param aliases every name of it, the canonical one first
 * @param roles its dated roles
 * @param governs periods in which it is the government of the state {@code governed}
 * @param governed ISO 3166-1 alpha-3 of the state it governs in those periods; empty where none
 * @param descriptions nouns that can stand for it once it has been named: "kingdom", "emirate"
 * @param file the file it stands in
 * @param line its line there, from 1
 */
public record Entry(
        Actor actor,
        Period period,
        List<Alias> aliases,
        List<Role> roles,
        String governed,
        List<Period> governs,
        List<String> descriptions,
        String file,
        int line) {

    public Entry {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        governs = List.copyOf(governs);
        descriptions = List.copyOf(descriptions);
    }
}
