package org.entente.nlp;

import org.entente.nlp.parse.Search;

/**
 * How to parse.
 *
 * @param search beam search, or greedily at more than twice the speed and a little less accurate
 * @param names names of several words that are joined into one word before tagging
 * @param clauses whether clauses between which a semicolon stands are sentences of their own, or parts of one as in the treebanks
 */
public record ParserOptions(Search search, NameLexicon names, boolean clauses) {

    /** Beam search, no names, clauses between semicolons by themselves. */
    public static ParserOptions standard() {
        return new ParserOptions(Search.BEAM, NameLexicon.none(), true);
    }

    /** The same with another way to search. */
    public ParserOptions with(Search otherSearch) {
        return new ParserOptions(otherSearch, names, clauses);
    }

    /** The same with other names. */
    public ParserOptions with(NameLexicon otherNames) {
        return new ParserOptions(search, otherNames, clauses);
    }

    /** The same with the sentences that the treebanks have. */
    public ParserOptions withSentencesOfTreebanks() {
        return new ParserOptions(search, names, false);
    }
}
