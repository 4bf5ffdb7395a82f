package org.entente.ingest;

/** How much is accepted from outside. */
public final class Limits {

    /** Bytes of one document's text, 20 MB: a thousand pages many times over. */
    public static final int TEXT_BYTES = 20_000_000;

    /** Bytes of one line of JSON, which escapes may make longer than its text. */
    public static final int LINE_BYTES = 2 * TEXT_BYTES;

    private Limits() {}
}
