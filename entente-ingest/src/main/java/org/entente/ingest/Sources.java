package org.entente.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.ingest.fetch.FetchException;
import org.entente.ingest.fetch.Fetcher;
import org.entente.ingest.read.Found;
import org.entente.ingest.read.Opening;
import org.entente.ingest.read.Reading;
import org.entente.ingest.read.Watch;
import org.entente.ingest.worker.Readers;

/** All that a list of files, folders and addresses holds, in their order; a folder's files in the order of their names. */
final class Sources implements Closeable {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://?.*");

    /** The name by which the user names what is piped in. */
    private static final String STANDARD_INPUT = "-";

    /** The name under which it stands in messages and ids. */
    private static final String STDIN = "stdin";

    /** Opens one source. */
    private interface Opener {
        Reading open() throws IOException;
    }

    /** A path or an address, and whether a folder named it rather than the user. */
    private record Waiting(String name, boolean inFolder) {}

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Readers readers = new Readers();
    private Optional<Downloads> downloads = Optional.empty();
    private Optional<Reading> open = Optional.empty();
    private Path current = Path.of("");

    Sources(List<String> named) {
        named.forEach(name -> waiting.add(new Waiting(name, false)));
    }

    /** The file that what was handed out last stands in. */
    Path current() {
        return current;
    }

    /** The next thing found, empty at the end. */
    Optional<Found> next() {
        while (true) {
            if (open.isEmpty()) {
                if (waiting.isEmpty()) {
                    return Optional.empty();
                }
                Optional<Found> fault = enter(waiting.removeFirst());
                if (fault.isPresent()) {
                    return fault;
                }
                continue;
            }
            try {
                Optional<Found> next = open.get().next();
                if (next.isPresent()) {
                    return next;
                }
                leave();
            } catch (IOException e) {
                abandon();
                return fault(current, "reading failed (" + e.getMessage() + "); try again");
            }
        }
    }

    private Optional<Found> enter(Waiting next) {
        if (!next.inFolder() && ADDRESS.matcher(next.name()).matches()) {
            return fetch(next.name());
        }
        if (!next.inFolder() && next.name().equals(STANDARD_INPUT)) {
            current = Path.of(STDIN);
            return open(() -> Kept.piped(System.in, STDIN, STDIN, readers));
        }
        Path path;
        try {
            path = Path.of(next.name());
        } catch (InvalidPathException e) {
            return Optional.of(Found.Fault.at(next.name(), Reason.UNREADABLE, "this is no path; check it"));
        }
        current = path;
        if (next.inFolder() && Files.isSymbolicLink(path)) {
            return Optional.of(Found.Fault.at(
                    path.toString(), Reason.UNSAFE_NAME, "links in a folder are not followed; name the file itself"));
        }
        if (!Files.exists(path)) {
            return fault(path, "there is no such file; check the path");
        }
        if (Files.isDirectory(path)) {
            return list(path);
        }
        if (next.inFolder() && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return fault(path, "this is a device or a pipe, not a file; name it itself to read it");
        }
        return open(() -> open(path));
    }

    private Optional<Found> open(Opener opener) {
        try {
            open = Optional.of(opener.open());
            return Optional.empty();
        } catch (IOException e) {
            return fault(current, "it cannot be opened (" + e.getMessage() + "); check its permissions");
        }
    }

    private Optional<Found> fetch(String address) {
        try {
            Downloads fetching = downloads.isPresent() ? downloads.get() : Downloads.open();
            downloads = Optional.of(fetching);
            Fetcher.Fetched fetched = fetching.fetch(address);
            current = fetched.file();
            open = Optional.of(new FromAddress(
                    new Kept(readers.read(fetched.file(), fetched.address()), fetched.file()), fetched.address()));
            return Optional.empty();
        } catch (FetchException e) {
            return Optional.of(Found.Fault.at(address, e.reason(), e.what()));
        } catch (IOException e) {
            return Optional.of(Found.Fault.at(
                    address, Reason.FETCH_FAILED, "it cannot be kept (" + e.getMessage() + "); check the disk"));
        }
    }

    /** Plain text and JSON lines are read here; everything with a grammar of its own in the process beside. */
    private Reading open(Path path) throws IOException {
        String name = path.getFileName().toString();
        if (!Files.isRegularFile(path)) {
            return Kept.piped(new FileInputStream(path.toFile()), path.toString(), name, readers);
        }
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path));
        if (Opening.harmless(name, in)) {
            return new Opening(Watch.NONE).file(path.toString(), name, in);
        }
        in.close();
        return readers.read(path, path.toString());
    }

    private Optional<Found> list(Path folder) {
        try (var entries = Files.list(folder)) {
            List<Path> sorted = entries.filter(
                            entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            if (sorted.isEmpty()) {
                return fault(folder, "this directory holds no file; there is nothing to read");
            }
            for (int i = sorted.size() - 1; i >= 0; i--) {
                waiting.addFirst(new Waiting(sorted.get(i).toString(), true));
            }
            return Optional.empty();
        } catch (IOException e) {
            return fault(folder, "it cannot be listed (" + e.getMessage() + "); check its permissions");
        }
    }

    private static Optional<Found> fault(Path path, String what) {
        return Optional.of(Found.Fault.at(path.toString(), Reason.UNREADABLE, what));
    }

    private void leave() throws IOException {
        if (open.isPresent()) {
            Reading reading = open.get();
            open = Optional.empty();
            reading.close();
        }
    }

    /** Closes what could not be read on, which has been told already. */
    private void abandon() {
        try {
            leave();
        } catch (IOException e) {
            open = Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        try (readers) {
            leave();
            if (downloads.isPresent()) {
                downloads.get().close();
            }
        }
    }
}
