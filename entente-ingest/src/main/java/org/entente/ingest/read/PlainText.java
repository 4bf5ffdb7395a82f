package org.entente.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.entente.ingest.Format;
import org.entente.ingest.Limits;
import org.entente.ingest.Reason;
import org.entente.ingest.format.Extracted;

/** One text, one document. */
final class PlainText implements Reading {

    private final String place;
    private final InputStream in;
    private boolean done;

    PlainText(String place, InputStream in) {
        this.place = place;
        this.in = in;
    }

    @Override
    public Optional<Found> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        done = true;
        byte[] bytes = in.readNBytes(Limits.TEXT_BYTES + 1);
        if (bytes.length > Limits.TEXT_BYTES) {
            return fault(
                    Reason.TOO_LARGE,
                    "the text is larger than " + Limits.TEXT_BYTES / 1_000_000 + " MB; split it into documents");
        }
        if (Utf8.binary(bytes)) {
            return fault(Reason.UNKNOWN_FORMAT, "this is a binary file, not text; convert it to UTF-8 text first");
        }
        Optional<String> text = Utf8.decode(bytes);
        if (text.isEmpty()) {
            return fault(
                    Reason.DAMAGED,
                    "byte " + Utf8.firstBad(bytes) + " is not UTF-8; convert the file, for instance with iconv");
        }
        if (text.get().isBlank()) {
            return fault(Reason.EMPTY, "the document is empty; there is nothing to code");
        }
        return Optional.of(new Found.Draft(place, Format.TEXT, "", Extracted.of(text.get())));
    }

    private Optional<Found> fault(Reason reason, String what) {
        return Optional.of(Found.Fault.at(place, reason, what));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
