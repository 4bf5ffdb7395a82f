package org.entente.text.actor;

import java.util.List;
import java.util.Optional;

/**
 * A part of an actor phrase.
 *
 * @param kind what it is
 * @param begin index of its first word
 * @param end index after its last word
 * @param senses for a known name, whom it can mean
 * @param agent for an agent noun, which
 */
record PhraseItem(Kind kind, int begin, int end, List<Sense> senses, Optional<AgentNouns.Agent> agent) {

    enum Kind {
        NAME,
        AGENT,
        /** "former", "ex-", "retired". */
        FORMER,
        /** A name that no list knows. */
        UNKNOWN,
        /** A preposition. */
        PREPOSITION,
        /** A comma, a bracket, a relative pronoun: what follows describes what stands before. */
        BREAK,
        /** A name that only qualifies a participle: "US-backed". */
        ADJUNCT,
        WORD
    }

    static PhraseItem of(Kind kind, int begin, int end) {
        return new PhraseItem(kind, begin, end, List.of(), Optional.empty());
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
