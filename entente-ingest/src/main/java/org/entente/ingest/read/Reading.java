package org.entente.ingest.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** What one source holds, handed out one at a time. */
public interface Reading extends Closeable {

    /**
     * The next thing found, empty at the end.
     *
     * @throws IOException where the source cannot be read on
     */
    Optional<Found> next() throws IOException;
}
