package org.entente.ingest.read;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.entente.ingest.Format;
import org.entente.ingest.Limits;
import org.entente.ingest.Reason;
import org.entente.ingest.format.DocumentFormat;
import org.entente.ingest.format.Extracted;
import org.entente.ingest.format.UnfitException;

/** A file that is one document, read whole. */
final class WholeDocument implements Reading {

    private final Entry entry;
    private final Format format;
    private final DocumentFormat reader;
    private final Watch watch;
    private boolean done;

    WholeDocument(Entry entry, Format format, DocumentFormat reader, Watch watch) {
        this.entry = entry;
        this.format = format;
        this.reader = reader;
        this.watch = watch;
    }

    @Override
    public Optional<Found> next() {
        if (done) {
            return Optional.empty();
        }
        done = true;
        return watch.begins(entry.place())
                ? Whole.read(entry, format.name().toLowerCase(Locale.ROOT), Limits.FILE_BYTES, this::read)
                : Optional.empty();
    }

    private Optional<Found> read(byte[] bytes) throws IOException, UnfitException {
        if (bytes.length == 0) {
            return Whole.fault(entry, Reason.EMPTY, "the file is empty; there is nothing to code");
        }
        Extracted content = reader.read(bytes);
        if (content.text().isBlank()) {
            return Whole.fault(entry, Reason.EMPTY, "the document is empty; there is nothing to code");
        }
        if (content.text().length() > Limits.TEXT_BYTES) {
            return Whole.fault(
                    entry,
                    Reason.TOO_LARGE,
                    "its text is longer than " + Limits.TEXT_BYTES + " characters; split the document");
        }
        return Optional.of(new Found.Draft(entry.place(), format, "", content));
    }

    @Override
    public void close() throws IOException {
        entry.in().close();
    }
}
