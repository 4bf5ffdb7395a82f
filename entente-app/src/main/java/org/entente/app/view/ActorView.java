package org.entente.app.view;

import java.util.List;
import java.util.Optional;
import org.entente.app.wire.Meaning;

/** All that is known of an actor. */
@Meaning("An actor, its names, roles and relations")
public record ActorView(
        @Meaning("who it is") ActorRef actor,
        @Meaning("other names") List<String> aliases,
        @Meaning("dated roles") List<RoleView> roles,
        @Meaning("what it is a part of, null where nothing") Optional<ActorRef> parent,
        @Meaning("its parts that anything is claimed of") List<ActorRef> parts,
        @Meaning("claims that connect it with another") long claims,

        @Meaning("its dyads, the one most told of first, at most 200")
        List<DyadRow> dyads) {}
