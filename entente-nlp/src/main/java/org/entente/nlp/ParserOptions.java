package org.entente.nlp;

import org.entente.nlp.parse.Search;

/**
 * How to parse.
 *
 * @param search beam search, or greedily at more than twice the speed and a little less accurate
 * @param names names of several words that are joined into one word before tagging
 */
public record ParserOptions(Search search, NameLexicon names) {

    /** Beam search, no names. */
    public static ParserOptions standard() {
        return new ParserOptions(Search.BEAM, NameLexicon.none());
    }

    /** The same with another way to search. */
    public ParserOptions with(Search otherSearch) {
        return new ParserOptions(otherSearch, names);
    }

    /** The same with other names. */
    public ParserOptions with(NameLexicon otherNames) {
        return new ParserOptions(search, otherNames);
    }
}
