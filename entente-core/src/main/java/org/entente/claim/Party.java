package org.entente.claim;

import org.entente.actor.Actor;

/**
 * An actor as one place in a text names it.
 *
 * @param actor who it is
 * @param begin where the mention begins in the document's text, in Unicode code points
 * @param end where it ends, exclusive
 * @param mention the words of the mention; for a pronoun the pronoun itself
 */
public record Party(Actor actor, int begin, int end, String mention) {

    public Party {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("mention span " + begin + ".." + end + " of \"" + mention + "\"");
        }
    }
}
