package org.entente.text.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;

/** What an actor is at a date, from its dated roles. */
final class RoleSectors {

    /** A politician who has left one office and will hold another. */
    private static final List<Sector> BETWEEN_OFFICES = List.of(Sector.ELI, Sector.OPP, Sector.PTY);

    private RoleSectors() {}

    static Actor at(Actor actor, List<Role> roles, LocalDate day) {
        if (roles.isEmpty()) {
            return actor;
        }
        Set<Sector> held = new LinkedHashSet<>();
        String country = "";
        boolean over = false;
        boolean ahead = false;
        List<Role> latestFirst = new ArrayList<>(roles);
        latestFirst.sort(
                Comparator.comparing((Role role) -> role.period().from()).reversed());
        for (Role role : latestFirst) {
            if (role.period().holds(day)) {
                held.addAll(role.sectors());
                country = country.isEmpty() ? role.country() : country;
            }
            over |= role.period().to().isBefore(day);
            ahead |= role.period().from().isAfter(day);
        }
        if (!held.isEmpty()) {
            return in(country, actor).withSectors(List.copyOf(held));
        }
        if (actor.kind() != ActorKind.PERSON || !over || !actor.sectors().isEmpty()) {
            return actor;
        }
        return actor.withSectors(ahead ? BETWEEN_OFFICES : afterwards(latestFirst.get(0)));
    }

    /** Who has held an office of state is ELI ever after; a cleric or a rebel stays what he was. */
    private static List<Sector> afterwards(Role last) {
        return switch (last.sectors().get(0)) {
            case GOV, MIL, SPY, COP, LEG, JUD, PTY, OPP -> List.of(Sector.ELI);
            default -> last.sectors();
        };
    }

    /** A person who serves an international body or another state acts for it. */
    private static Actor in(String country, Actor actor) {
        return country.isEmpty() || country.equals(actor.country()) || actor.kind() != ActorKind.PERSON
                ? actor
                : new Actor(
                        actor.id(),
                        actor.name(),
                        actor.aliases(),
                        actor.kind(),
                        country,
                        actor.sectors(),
                        actor.parent());
    }
}
