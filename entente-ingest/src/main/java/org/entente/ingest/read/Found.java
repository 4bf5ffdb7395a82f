package org.entente.ingest.read;

import org.entente.ingest.Format;
import org.entente.ingest.Reason;
import org.entente.ingest.format.Extracted;

/** One thing found in a source. */
public sealed interface Found {

    /** Where: a path or an address, and after {@code !/} the way inside each archive. */
    String place();

    /**
     * A document as its format gives it.
     *
     * @param place where it was found
     * @param format what it was written in
     * @param id the id it carries, empty where none
     * @param content its text, not blank, and what else its format says
     */
    record Draft(String place, Format format, String id, Extracted content) implements Found {}

    /**
     * Something that gives no document.
     *
     * @param place where it was found
     * @param reason the kind of fault
     * @param message the whole line for the user
     */
    record Fault(String place, Reason reason, String message) implements Found {

        /** A fault whose message begins with its place. */
        public static Fault at(String place, Reason reason, String what) {
            return new Fault(place, reason, place + ": " + what);
        }
    }
}
