package org.entente.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Sector;
import org.entente.app.wire.Meaning;
import org.entente.text.actor.Role;

/** A dated role. */
@Meaning("What an actor is for a time")
public record RoleView(
        @Meaning("the office, empty for a group's part in society")
        String office,

        @Meaning("whose office it is, ISO 3166-1 alpha-3") String country,
        @Meaning("the sectors that go with it") List<Sector> sectors,
        @Meaning("its first day, null where open") Optional<LocalDate> from,
        @Meaning("its last day, null where open") Optional<LocalDate> to) {

    /** A role as answers show it. */
    public static RoleView of(Role role) {
        return new RoleView(
                role.office(),
                role.country(),
                role.sectors(),
                Optional.of(role.period().from()).filter(day -> !day.equals(LocalDate.MIN)),
                Optional.of(role.period().to()).filter(day -> !day.equals(LocalDate.MAX)));
    }
}
