package org.entente.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.entente.ingest.Limits;
import org.entente.ingest.Reason;

/** Documents one a line. Nothing that is wrong with one of them keeps the next from being read. */
final class JsonLines implements Reading {

    private final String place;
    private final InputStream in;
    private final Lines lines;
    private final DocumentLine reader = new DocumentLine();
    private int line;
    private boolean done;

    JsonLines(String place, InputStream in) {
        this.place = place;
        this.in = in;
        this.lines = new Lines(in, Limits.LINE_BYTES);
    }

    @Override
    public Optional<Found> next() throws IOException {
        while (!done) {
            Optional<Lines.Line> read = lines.read();
            if (read.isEmpty()) {
                done = true;
                return line > 0
                        ? Optional.empty()
                        : fault(place, Reason.EMPTY, "the file is empty; there is nothing to code");
            }
            line++;
            String here = "line " + line + " of " + place;
            if (read.get().tooLong()) {
                return fault(
                        here,
                        Reason.TOO_LARGE,
                        "it is longer than " + Limits.LINE_BYTES / 1_000_000 + " MB; split the document");
            }
            byte[] bytes = read.get().bytes();
            if (Utf8.binary(bytes)) {
                done = true;
                return fault(here, Reason.DAMAGED, "this is binary, not JSON lines; the rest of the file is left out");
            }
            Optional<String> text = Utf8.decode(bytes);
            if (text.isEmpty()) {
                return fault(
                        here,
                        Reason.DAMAGED,
                        "byte " + Utf8.firstBad(bytes) + " is not UTF-8; convert the file, for instance with iconv");
            }
            if (!text.get().isBlank()) {
                return Optional.of(reader.read(text.get(), here));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> fault(String where, Reason reason, String what) {
        return Optional.of(Found.Fault.at(where, reason, what));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
