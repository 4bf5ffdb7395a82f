package org.entente.ingest.read;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.ingest.Format;
import org.entente.ingest.Reason;

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
     * @param title empty where none
     * @param text the text, not blank
     * @param published the publication date that its metadata gives
     * @param source the address or name its metadata gives, empty where none
     */
    record Draft(
            String place,
            Format format,
            String id,
            String title,
            String text,
            Optional<LocalDate> published,
            String source)
            implements Found {}

    /**
     * Something that gives no document.
     *
     * @param place where it was found
     * @param reason the kind of fault
     * @param message the whole line for the user
     */
    record Fault(String place, Reason reason, String message) implements Found {}
}
