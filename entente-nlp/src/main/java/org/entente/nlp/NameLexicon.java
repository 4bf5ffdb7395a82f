package org.entente.nlp;

import java.util.List;
import java.util.Optional;

/**
 * Names of several words that are one word to grammar ("Tehreek-e-Taliban Pakistan", "Lal Masjid"). The parser joins
 * each into a single proper noun before it tags and parses, so that a name cannot be torn apart.
 */
public interface NameLexicon {

    /**
     * A name that begins at a token.
     *
     * @param tokens how many tokens it spans, at least 1
     * @param kind what it names
     */
    record Match(int tokens, EntityKind kind) {}

    /**
     * Finds the longest known name.
     *
     * @param forms the sentence's words as the tokeniser split them
     * @param from the index at which the name must begin
     * @return the longest name there, empty where none begins
     */
    Optional<Match> longest(List<String> forms, int from);

    /** The lexicon that knows no name. */
    static NameLexicon none() {
        return (forms, from) -> Optional.empty();
    }
}
