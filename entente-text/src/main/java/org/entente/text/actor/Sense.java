package org.entente.text.actor;

import org.entente.actor.Actor;

/**
 * One thing a name can mean.
 *
 * @param actor whom, with the sectors it has outside all dated roles
 * @param alias by which of its names
 */
public record Sense(Actor actor, Alias alias) {}
