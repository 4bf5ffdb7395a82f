package org.entente.relation;

import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;

/** Actors for tests. */
final class TestActors {

    static final Actor PAKISTAN = new Actor("pakistan", "Pakistan", List.of(), ActorKind.STATE, "PAK", List.of(), "");

    private TestActors() {}
}
