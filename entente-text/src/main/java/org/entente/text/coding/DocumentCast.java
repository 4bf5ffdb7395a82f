package org.entente.text.coding;

import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.text.mention.Mention;
import org.entente.text.mention.Mentions;
import org.entente.text.rules.Cast;

/**
 * Who is in one sentence of a document.
 *
 * @param mentions those of the document
 * @param sentence the sentence's number, from 0
 */
record DocumentCast(Mentions mentions, int sentence) implements Cast {

    @Override
    public Optional<Mention> at(int token) {
        return mentions.at(sentence, token);
    }

    @Override
    public Optional<Actor> landOf(Actor actor) {
        return mentions.landOf(actor, sentence);
    }
}
