package org.entente.ingest.format;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a format gives of a document.
 *
 * @param title empty where none
 * @param text the clean text: paragraphs with an empty line between them
 * @param published the publication date its metadata gives
 * @param created when the file was made or fetched, which may be another day
 * @param source the address or name its metadata gives, empty where none
 */
public record Extracted(
        String title, String text, Optional<LocalDate> published, Optional<LocalDate> created, String source) {

    public Extracted {
        // Libraries give null where metadata are missing; it must not travel on.
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
        Objects.requireNonNull(source);
    }

    /** A text about which nothing else is known. */
    public static Extracted of(String text) {
        return new Extracted("", text, Optional.empty(), Optional.empty(), "");
    }

    public Extracted withSource(String where) {
        return new Extracted(title, text, published, created, where);
    }

    public Extracted withCreated(Optional<LocalDate> day) {
        return new Extracted(title, text, published, day, source);
    }
}
