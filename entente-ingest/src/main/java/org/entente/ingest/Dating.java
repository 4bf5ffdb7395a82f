package org.entente.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.entente.ingest.date.Dateline;
import org.entente.ingest.date.NameDay;
import org.entente.ingest.read.Found;

/** When a document was published, and how that is known: the ways of {@link DateBasis}, in their order. */
final class Dating {

    /**
     * A day and how it was found.
     *
     * @param day empty where nothing gives one
     * @param basis which way gave it
     */
    record Dated(Optional<LocalDate> day, DateBasis basis) {}

    private final IngestOptions options;

    Dating(IngestOptions options) {
        this.options = options;
    }

    Dated of(Found.Draft draft, Path file) {
        for (DateBasis basis : DateBasis.values()) {
            Optional<LocalDate> day = day(basis, draft, file);
            if (day.isPresent()) {
                return new Dated(day, basis);
            }
        }
        return new Dated(Optional.empty(), DateBasis.NONE);
    }

    private Optional<LocalDate> day(DateBasis basis, Found.Draft draft, Path file) {
        return switch (basis) {
            case METADATA -> draft.content().published();
            case DATELINE -> Dateline.of(draft.content().text());
            case FILE_NAME -> alone(draft.format()) ? NameDay.of(draft.place()) : Optional.empty();
            case GIVEN -> options.published();
            case CREATED -> draft.content().created();
            case MODIFIED -> options.dateFromModification() ? modified(file) : Optional.empty();
            case NONE -> Optional.empty();
        };
    }

    /** Whether a file's name speaks of the one document in it, not of a collection's last day. */
    private static boolean alone(Format format) {
        return switch (format) {
            case TEXT, MARKDOWN, HTML, PDF, DOCX, ODT, EML -> true;
            case FEED, JSON_LINES, CSV, TSV -> false;
        };
    }

    private static Optional<LocalDate> modified(Path file) {
        try {
            return Optional.of(
                    LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
