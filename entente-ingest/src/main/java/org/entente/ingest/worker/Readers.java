package org.entente.ingest.worker;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.ingest.read.Reading;

/** Keeps the reading process: starts it when it is first needed and again after it died. Not for several threads at once. */
public final class Readers implements Closeable {

    private final String mainClass;
    private Optional<ReaderProcess> running = Optional.empty();

    public Readers() {
        this(ReaderMain.class.getName());
    }

    Readers(String mainClass) {
        this.mainClass = mainClass;
    }

    /** What a file holds, read in the other process. One file at a time: the one before must be read to its end or closed. */
    public Reading read(Path file, String place) {
        return new DistantReading(this, file, place);
    }

    ReaderProcess acquire() throws IOException {
        if (running.isEmpty() || !running.get().alive()) {
            running = Optional.of(ReaderProcess.start(mainClass));
        }
        return running.get();
    }

    void discard() {
        running.ifPresent(ReaderProcess::kill);
        running = Optional.empty();
    }

    @Override
    public void close() {
        discard();
    }
}
