package org.entente.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A reading over unpacked bytes that closes the packed ones with it. */
final class Closing implements Reading {

    private final Reading reading;
    private final InputStream packed;

    Closing(Reading reading, InputStream packed) {
        this.reading = reading;
        this.packed = packed;
    }

    @Override
    public Optional<Found> next() throws IOException {
        return reading.next();
    }

    @Override
    public void close() throws IOException {
        try (packed) {
            reading.close();
        }
    }
}
