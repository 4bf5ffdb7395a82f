package org.entente.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.ingest.fetch.FetchException;
import org.entente.ingest.fetch.Fetcher;

/** A folder of files fetched from addresses, which goes when the ingest ends. */
final class Downloads implements Closeable {

    private final Path folder;
    private final Fetcher fetcher;

    private Downloads(Path folder, Fetcher fetcher) {
        this.folder = folder;
        this.fetcher = fetcher;
    }

    static Downloads open() throws IOException {
        return new Downloads(Files.createTempDirectory("entente-fetched-"), new Fetcher());
    }

    Fetcher.Fetched fetch(String address) throws FetchException {
        return fetcher.fetch(address, folder);
    }

    @Override
    public void close() throws IOException {
        try (fetcher;
                var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
