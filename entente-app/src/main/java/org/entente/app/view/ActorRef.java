package org.entente.app.view;

import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.app.wire.Meaning;

/** An actor in few words. */
@Meaning("An actor in few words")
public record ActorRef(
        @Meaning("its id") String id,
        @Meaning("its canonical English name") String name,

        @Meaning("country and sector as CAMEO and PLOVER write them, empty where unknown")
        String code,

        @Meaning("what sort of thing it is") ActorKind kind,

        @Meaning("ISO 3166-1 alpha-3 of the state it belongs to, empty where none")
        String country) {

    /** An actor as answers show it. */
    public static ActorRef of(Actor actor) {
        return new ActorRef(actor.id(), actor.name(), actor.code(), actor.kind(), actor.country());
    }
}
