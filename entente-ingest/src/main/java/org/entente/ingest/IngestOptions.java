package org.entente.ingest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How reports are read.
 *
 * @param published the publication date of documents in which none is found
 * @param dateFromModification whether a file's modification time may stand for the publication date where nothing else does
 * @param naming what documents without an id of their own are called
 * @param detectLanguage whether the language of each text is told; otherwise it is unknown
 * @param duplicates which documents are told as duplicates
 */
public record IngestOptions(
        Optional<LocalDate> published,
        boolean dateFromModification,
        boolean detectLanguage,
        Naming naming,
        Duplicates duplicates) {

    /** What a document without an id of its own is called. */
    public enum Naming {
        /** By its content, {@link ContentId#brief()}: the same text has the same id wherever it lies. */
        CONTENT,
        /** By its file's name without {@code .txt}: what a person expects of a handful of files. */
        FILE
    }

    /** Which documents are told as duplicates. */
    public enum Duplicates {
        /** Equal and nearly equal ones. */
        NEAR,
        /** Only those with equal normalised text. */
        EXACT,
        /** None. */
        NONE
    }

    /** For a memory: named by content, near-copies told. */
    public static IngestOptions standard() {
        return new IngestOptions(Optional.empty(), false, true, Naming.CONTENT, Duplicates.NEAR);
    }

    public IngestOptions withPublished(Optional<LocalDate> date) {
        return new IngestOptions(date, dateFromModification, detectLanguage, naming, duplicates);
    }

    public IngestOptions withDateFromModification(boolean allowed) {
        return new IngestOptions(published, allowed, detectLanguage, naming, duplicates);
    }

    public IngestOptions withDetectLanguage(boolean wanted) {
        return new IngestOptions(published, dateFromModification, wanted, naming, duplicates);
    }

    public IngestOptions withNaming(Naming scheme) {
        return new IngestOptions(published, dateFromModification, detectLanguage, scheme, duplicates);
    }

    public IngestOptions withDuplicates(Duplicates told) {
        return new IngestOptions(published, dateFromModification, detectLanguage, naming, told);
    }
}
