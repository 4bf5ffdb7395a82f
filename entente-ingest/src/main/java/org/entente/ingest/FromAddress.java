package org.entente.ingest;

import java.io.IOException;
import java.util.Optional;
import org.entente.ingest.read.Found;
import org.entente.ingest.read.Reading;

/** What an address gave: its documents come from that address where they name no source. */
final class FromAddress implements Reading {

    private final Reading reading;
    private final String address;

    FromAddress(Reading reading, String address) {
        this.reading = reading;
        this.address = address;
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
                        draft.content().withSource(address))
                : found;
    }

    @Override
    public void close() throws IOException {
        reading.close();
    }
}
