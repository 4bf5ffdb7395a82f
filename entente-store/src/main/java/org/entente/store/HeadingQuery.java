package org.entente.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which documents are listed, newest published first.
 *
 * @param words only those that have these words in their title, text or id, in either case of letters; empty for all
 * @param from published on this day or later
 * @param to published on this day or earlier
 * @param offset how many are left out at the beginning
 * @param limit at most so many
 */
public record HeadingQuery(String words, Optional<LocalDate> from, Optional<LocalDate> to, int offset, int limit) {

    public HeadingQuery {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset " + offset + " and limit " + limit + " must not be negative");
        }
    }

    /** The first so many. */
    public static HeadingQuery first(int limit) {
        return new HeadingQuery("", Optional.empty(), Optional.empty(), 0, limit);
    }
}
