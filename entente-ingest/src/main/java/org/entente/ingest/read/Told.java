package org.entente.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.entente.ingest.Reason;

/** A source of which nothing is to be had but a fault, or nothing at all. */
final class Told implements Reading {

    private final InputStream in;
    private Optional<Found> fault;

    private Told(InputStream in, Optional<Found> fault) {
        this.in = in;
        this.fault = fault;
    }

    static Reading nothing(Entry entry) {
        return new Told(entry.in(), Optional.empty());
    }

    static Reading fault(Entry entry, Reason reason, String what) {
        return new Told(entry.in(), Optional.of(Found.Fault.at(entry.place(), reason, what)));
    }

    @Override
    public Optional<Found> next() {
        Optional<Found> one = fault;
        fault = Optional.empty();
        return one;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
