package org.entente.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entente.ingest.read.Found;

/**
 * Reads reports into documents, one after another, each exactly once. What it holds in memory at a time is one document
 * and what duplicates are found by (some 900 bytes for each document before), whatever the size of the sources.
 *
 * <pre>{@code
 * try (Ingest ingest = Ingest.open(List.of("reports", "news.warc.gz"), IngestOptions.standard(), Known.NOTHING)) {
 *     for (Optional<Outcome> next = ingest.next(); next.isPresent(); next = ingest.next()) {
 *         …
 *     }
 *     System.err.println(ingest.report().text());
 * }
 * }</pre>
 */
public final class Ingest implements Closeable {

    private final Sources sources;
    private final Settling settling;
    private final Tally tally = new Tally();

    private Ingest(Sources sources, Settling settling) {
        this.sources = sources;
        this.settling = settling;
    }

    /**
     * Opens files, folders, http(s) addresses and, by the name {@code -}, standard input. Nothing is read before it is asked for, and a source that is not there
     * is an outcome, not an exception.
     *
     * @param known what is stored already and so not new
     */
    public static Ingest open(List<String> sources, IngestOptions options, Known known) {
        return new Ingest(new Sources(sources), new Settling(options, known));
    }

    /** The next outcome, empty at the end. */
    public Optional<Outcome> next() {
        return sources.next().map(this::settle);
    }

    private Outcome settle(Found found) {
        if (found instanceof Found.Draft draft) {
            return tally.count(settling.settle(draft, sources.current()));
        }
        Found.Fault fault = (Found.Fault) found;
        return tally.count(
                new Outcome.Quarantined(Shown.line(fault.place()), fault.reason(), Shown.line(fault.message())));
    }

    /** What has been done so far. */
    public Report report() {
        return tally.report();
    }

    @Override
    public void close() throws IOException {
        sources.close();
    }
}
