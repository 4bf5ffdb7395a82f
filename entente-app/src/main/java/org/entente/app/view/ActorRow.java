package org.entente.app.view;

import org.entente.app.wire.Meaning;

/** An actor in a list. */
@Meaning("An actor and how much is said of it")
public record ActorRow(
        @Meaning("who it is") ActorRef actor,
        @Meaning("claims that connect it with another") long claims,
        @Meaning("with how many others") int dyads) {}
