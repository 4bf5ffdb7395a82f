package org.entente.app.http;

import org.entente.app.knowledge.Level;
import org.entente.app.knowledge.Memory;
import org.entente.app.knowledge.Perspective;
import org.entente.app.knowledge.Relations;
import org.entente.text.actor.ActorList;

/**
 * What routes answer from.
 *
 * @param memory reports and claims
 * @param relations how dyads stand
 * @param actors who is who
 */
record Known(Memory memory, Relations relations, ActorList actors) {

    /** The perspective that a question takes. */
    static Perspective perspective(Question question) {
        return new Perspective(question.one("level", Level.class, Level.STATE), question.day("as_of"));
    }

    /** Where a list goes on, at this state of knowledge. */
    String version() {
        return memory.version();
    }
}
