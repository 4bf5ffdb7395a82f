package org.entente.ingest;

import java.time.Duration;

/** How much is accepted from outside. */
public final class Limits {

    /** Bytes of one document's text, 20 MB: a thousand pages many times over. */
    public static final int TEXT_BYTES = 20_000_000;

    /** Bytes of one line of JSON or one record of a table, which escapes may make longer than its text. */
    public static final int LINE_BYTES = 2 * TEXT_BYTES;

    /** Bytes of one file that is read as a whole: a page, a PDF, a message. */
    public static final int FILE_BYTES = 50_000_000;

    /** Pages of one PDF. */
    public static final int PAGES = 5_000;

    /** Entries of one archive. */
    public static final int ENTRIES = 100_000;

    /** Archives within archives. */
    public static final int DEPTH = 4;

    /** How many times its packed size an archive may unpack to, beyond {@link #UNPACKED_FREE}. */
    public static final int RATIO = 100;

    /** Bytes that any archive may unpack to, however small it is. */
    public static final long UNPACKED_FREE = 100_000_000;

    /** How long one document may take to read by the clock, where the machine is too busy to let the reader work. */
    public static final Duration DOCUMENT_CLOCK_TIME = Duration.ofSeconds(15);

    /** How long one document may take to read; with the end of the reader and the start of the next, five seconds. */
    public static final Duration DOCUMENT_TIME = Duration.ofSeconds(4);

    /** How long one address may take to give all it has. */
    public static final Duration FETCH_TIME = Duration.ofSeconds(30);

    /** Megabytes of heap of the process that reads binary formats; with all else it stays under 512 MB. */
    public static final int READER_HEAP_MB = 300;

    /** How often the reader may die on one file before the rest of the file is left out. */
    public static final int READER_DEATHS = 3;

    private Limits() {}
}
