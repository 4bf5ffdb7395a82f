package org.entente.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.entente.ingest.read.Found;
import org.entente.ingest.read.Opening;
import org.entente.ingest.read.Reading;
import org.entente.ingest.read.Watch;
import org.entente.ingest.worker.Readers;

/** What is read from a file that was made for it and is removed afterwards. */
final class Kept implements Reading {

    private final Reading reading;
    private final Path file;

    Kept(Reading reading, Path file) {
        this.reading = reading;
        this.file = file;
    }

    /**
     * Opens what a pipe gives, which can be read but once: as it comes where it is text or JSON lines, from a file kept
     * meanwhile where it has a grammar of its own.
     *
     * @param pipe closed with what is returned
     * @param place where it comes from, for messages
     * @param name its name without folders, by which its kind is told where its bytes do not
     */
    static Reading piped(InputStream pipe, String place, String name, Readers readers) throws IOException {
        BufferedInputStream in = new BufferedInputStream(pipe);
        if (Opening.harmless(name, in)) {
            return new Opening(Watch.NONE).file(place, name, in);
        }
        Path file = Files.createTempFile("entente-piped-", "");
        try (in) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Kept(readers.read(file, place), file);
    }

    @Override
    public Optional<Found> next() throws IOException {
        return reading.next();
    }

    @Override
    public void close() throws IOException {
        try (reading) {
            Files.deleteIfExists(file);
        }
    }
}
