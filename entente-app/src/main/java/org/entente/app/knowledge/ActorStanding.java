package org.entente.app.knowledge;

import org.entente.actor.Actor;

/**
 * How much is told of an actor.
 *
 * @param actor who
 * @param claims claims that connect it with another
 * @param dyads the dyads it is in
 */
public record ActorStanding(Actor actor, long claims, int dyads) {}
