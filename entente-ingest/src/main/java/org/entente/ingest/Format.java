package org.entente.ingest;

/** What a document is written in. */
public enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    PDF,
    DOCX,
    ODT,
    EML,
    FEED,
    JSON_LINES,
    CSV,
    TSV
}
