package org.entente.text.mention;

import java.util.List;
import org.entente.actor.Actor;

/**
 * A noun phrase that names or describes somebody who can act, and who that is.
 *
 * @param sentence the sentence's number in the document, from 0
 * @param head index of its head token
 * @param first index of the first token of the noun phrase, without relative clauses and appositives
 * @param end index after the phrase's last token
 * @param actors whom it refers to: one, or several for "their", "both sides", "the two countries"; never empty
 * @param kind how it refers to them
 */
public record Mention(int sentence, int head, int first, int end, List<Actor> actors, MentionKind kind) {

    public Mention {
        if (sentence < 0 || first < 0 || head < first || end <= head) {
            throw new IllegalArgumentException(
                    "mention " + first + ".." + end + " with head " + head + " in sentence " + sentence);
        }
        actors = List.copyOf(actors);
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("a mention refers to at least one actor");
        }
    }
}
