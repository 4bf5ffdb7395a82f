package org.entente.ingest.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.entente.ingest.ContentId;
import org.entente.ingest.date.Dateline;
import org.entente.ingest.date.NameDay;
import org.entente.ingest.duplicate.Sketch;
import org.entente.ingest.read.Found;
import org.entente.ingest.read.Opening;
import org.entente.ingest.read.Reading;
import org.entente.ingest.read.Watch;

/** What holds for every input, however hostile. */
final class Invariants {

    private static final int MOST = 10_000;

    private Invariants() {}

    /** A file is read to its end; all it gives is a document with text or a fault with a message, never an exception. */
    static void hold(String name, byte[] bytes) {
        int count = 0;
        try (Reading reading = new Opening(Watch.NONE).file(name, name, new ByteArrayInputStream(bytes))) {
            for (Optional<Found> next = reading.next(); next.isPresent(); next = reading.next()) {
                check(next.get());
                count++;
                if (count > MOST) {
                    throw new IllegalStateException("more than " + MOST + " outcomes from " + bytes.length + " bytes");
                }
            }
        } catch (IOException e) {
            // What breaks off is told as unreadable by whoever asked.
            return;
        }
    }

    private static void check(Found found) {
        if (found instanceof Found.Draft draft) {
            String text = draft.content().text();
            if (text.isBlank()) {
                throw new IllegalStateException("a document without text");
            }
            texts(text);
        } else if (found instanceof Found.Fault fault && fault.message().isBlank()) {
            throw new IllegalStateException("a fault that says nothing");
        }
    }

    /** What every text goes through after it was read. */
    static void texts(String text) {
        ContentId.of(text);
        Sketch.of(text);
        Dateline.of(text);
        NameDay.of(text);
    }
}
