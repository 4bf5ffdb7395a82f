package org.entente.correction;

import java.time.Instant;

/**
 * One line of the overlay: who said what, when and why. Lines are never changed or taken out; an {@link Undo} takes back
 * an earlier one, and may itself be undone.
 */
public sealed interface Entry {

    /** Its place in the order of replay, from 1. */
    long number();

    /** When it was made. */
    Instant at();

    /** Who made it. */
    String author();

    /** Why. */
    String reason();

    /**
     * Says something.
     *
     * @param correction what
     */
    record Made(long number, Instant at, String author, String reason, Correction correction) implements Entry {

        public Made {
            check(number, author);
        }
    }

    /**
     * Takes an earlier entry back.
     *
     * @param undone the number of the entry taken back
     */
    record Undo(long number, Instant at, String author, String reason, long undone) implements Entry {

        public Undo {
            check(number, author);
            if (undone >= number || undone < 1) {
                throw new IllegalArgumentException(
                        "correction " + number + " can only undo an earlier one, not " + undone);
            }
        }
    }

    private static void check(long number, String author) {
        if (number < 1) {
            throw new IllegalArgumentException("corrections are numbered from 1, not " + number);
        }
        if (author.isBlank()) {
            throw new IllegalArgumentException("correction " + number + " needs an author");
        }
    }
}
