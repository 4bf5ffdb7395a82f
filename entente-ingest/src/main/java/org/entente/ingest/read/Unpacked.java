package org.entente.ingest.read;

import java.io.IOException;
import java.util.Optional;
import org.entente.ingest.Reason;

/** What gzip gave, as far as it is sound; closes the packed bytes with it. */
final class Unpacked implements Reading {

    private final Reading reading;
    private final Entry packed;
    private boolean done;

    Unpacked(Reading reading, Entry packed) {
        this.reading = reading;
        this.packed = packed;
    }

    @Override
    public Optional<Found> next() {
        if (done) {
            return Optional.empty();
        }
        try {
            return reading.next();
        } catch (Expansion.OverException e) {
            return end(Reason.TOO_LARGE, e.getMessage() + "; the rest is left out; unpack it yourself if you trust it");
        } catch (IOException e) {
            return end(Reason.DAMAGED, Fault.damaged("gzip", e));
        }
    }

    private Optional<Found> end(Reason reason, String what) {
        done = true;
        return Optional.of(Found.Fault.at(packed.place(), reason, what));
    }

    @Override
    public void close() throws IOException {
        packed.in().close();
    }
}
