package org.entente.nlp;

import java.util.List;

/**
 * Turns text into sentences with tokens, tags, lemmas, entity kinds and a dependency tree in Universal Dependencies v2.
 * Implementations are safe for use by several threads at once. Another language or a better parser is another
 * implementation of this interface.
 */
public interface Parser {

    /**
     * Parses a whole text.
     *
     * @param text any text; offsets in the result are UTF-16 indices into exactly this string
     * @return the sentences in the order of the text; empty where the text holds no word
     */
    List<Sentence> parse(String text);
}
