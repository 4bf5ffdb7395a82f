package org.entente.text.when;

import java.util.Optional;

/**
 * A word as the grammar of times sees it.
 *
 * @param kind its part in time expressions
 * @param value its number, as the kind says
 * @param prefix what a prefix says ("mid-", "post-")
 * @param meaning for a date in digits what it says
 */
record Word(WordKind kind, int value, Prefix prefix, Optional<Meaning> meaning) {

    /** A prefix that a hyphen joins to a time. */
    enum Prefix {
        NONE,
        EARLY,
        MID,
        LATE,
        POST,
        PRE
    }

    static final Word NONE = new Word(WordKind.NONE, 0);

    Word(WordKind kind, int value) {
        this(kind, value, Prefix.NONE, Optional.empty());
    }

    static Word date(Meaning meaning) {
        return new Word(WordKind.DATE, 0, Prefix.NONE, Optional.of(meaning));
    }

    Word with(Prefix other) {
        return new Word(kind, value, other, meaning);
    }
}
