package org.entente.text.rules;

import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.text.mention.Mention;

/** The actors of one sentence, by token. */
@FunctionalInterface
public interface Cast {

    /** The mention headed by a token, empty where the token names or describes nobody who acts. */
    Optional<Mention> at(int token);

    /** The state that an actor is of, as the text has it on the day it tells of; empty where that is not known. */
    default Optional<Actor> landOf(Actor actor) {
        return Optional.empty();
    }
}
