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
        return watch.begins(entry.place()) ? Optional.of(read()) : Optional.empty();
    }

    private Found read() {
        try {
            byte[] bytes = entry.in().readNBytes(Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                return fault(Reason.TOO_LARGE, "it is larger than " + Limits.FILE_BYTES / 1_000_000 + " MB; split it");
            }
            if (bytes.length == 0) {
                return fault(Reason.EMPTY, "the file is empty; there is nothing to code");
            }
            Extracted content = reader.read(bytes);
            if (content.text().isBlank()) {
                return fault(Reason.EMPTY, "the document is empty; there is nothing to code");
            }
            if (content.text().length() > Limits.TEXT_BYTES) {
                return fault(
                        Reason.TOO_LARGE,
                        "its text is longer than " + Limits.TEXT_BYTES + " characters; split the document");
            }
            return new Found.Draft(entry.place(), format, "", content);
        } catch (UnfitException e) {
            return fault(e.reason(), e.what());
        } catch (Expansion.OverException e) {
            return fault(Reason.TOO_LARGE, e.getMessage() + "; unpack it yourself if you trust it");
        } catch (IOException | RuntimeException e) {
            return fault(Reason.DAMAGED, Fault.damaged(format.name().toLowerCase(Locale.ROOT), e));
        } catch (StackOverflowError e) {
            return fault(Reason.DAMAGED, "its parts are nested too deeply; convert it to text");
        }
    }

    private Found fault(Reason reason, String what) {
        return Found.Fault.at(entry.place(), reason, what);
    }

    @Override
    public void close() throws IOException {
        entry.in().close();
    }
}
