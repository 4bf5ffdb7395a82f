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

    private RoleSectors() {}

    static Actor at(Actor actor, List<Role> roles, LocalDate day) {
        if (roles.isEmpty()) {
            return actor;
        }
        Set<Sector> held = new LinkedHashSet<>();
        boolean over = false;
        boolean ahead = false;
        List<Role> latestFirst = new ArrayList<>(roles);
        latestFirst.sort(
                Comparator.comparing((Role role) -> role.period().from()).reversed());
        for (Role role : latestFirst) {
            if (role.period().holds(day)) {
                held.addAll(role.sectors());
            }
            over |= role.period().to().isBefore(day);
            ahead |= role.period().from().isAfter(day);
        }
        if (!held.isEmpty()) {
            return actor.withSectors(List.copyOf(held));
        }
        boolean retired = actor.kind() == ActorKind.PERSON
                && over
                && !ahead
                && actor.sectors().isEmpty();
        return retired || over && ahead && actor.kind() == ActorKind.PERSON
                ? actor.withSectors(List.of(Sector.ELI))
                : actor;
    }
}
