package org.entente.ingest;

/** How a publication date was found; the first that gives one wins, in this order. */
public enum DateBasis {
    /** The document's own metadata: a field, a header, a tag. */
    METADATA,
    /** The dateline its text begins with: {@code KABUL, May 3, 2021 (Reuters) -}. */
    DATELINE,
    /** A date in the file's name: {@code 2021-05-03-kabul.txt}. */
    FILE_NAME,
    /** The date the user gave for documents without one. */
    GIVEN,
    /** The day the file was made, by its properties, or fetched, by its web archive; publication may be another day. */
    CREATED,
    /** The file's modification time, where the user allowed it. */
    MODIFIED,
    /** None of them. */
    NONE
}
