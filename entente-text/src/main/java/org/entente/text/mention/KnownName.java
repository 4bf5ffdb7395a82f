package org.entente.text.mention;

import org.entente.actor.Actor;

/**
 * A name that the actor list knows, at a place in a sentence.
 *
 * @param tokens how many tokens it spans, at least 1
 * @param actor whom it means at the sentence's date, with the sectors it has then
 * @param use what the name is of the actor
 */
record KnownName(int tokens, Actor actor, Use use) {

    /** What a name is of its actor. */
    enum Use {
        NAME,
        ADJECTIVE,
        PEOPLE,
        METONYM
    }
}
