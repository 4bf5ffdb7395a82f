package org.entente.store;

import org.entente.actor.Actor;

/**
 * How often an actor acts or is acted upon.
 *
 * @param actor who, in the form that most claims give it
 * @param claims how many claims name it as source or target
 */
public record ActorCount(Actor actor, long claims) {}
