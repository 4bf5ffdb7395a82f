package org.entente.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.entente.ingest.fetch.Fetcher;
import org.entente.ingest.read.Found;
import org.entente.ingest.read.Reading;

/** What an address gave: its documents come from that address where they name no source; its file is removed afterwards. */
final class FromAddress implements Reading {

    private final Reading reading;
    private final Fetcher.Fetched fetched;

    FromAddress(Reading reading, Fetcher.Fetched fetched) {
        this.reading = reading;
        this.fetched = fetched;
    }

    @Override
    public Optional<Found> next() throws IOException {
        return reading.next().map(this::attributed);
    }

    private Found attributed(Found found) {
        return found instanceof Found.Draft draft && draft.content().source().isEmpty()
                ? new Found.Draft(
                        draft.place(),
                        draft.format(),
                        draft.id(),
                        draft.content().withSource(fetched.address()))
                : found;
    }

    @Override
    public void close() throws IOException {
        reading.close();
        Files.deleteIfExists(fetched.file());
    }
}
