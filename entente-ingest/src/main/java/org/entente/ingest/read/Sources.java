package org.entente.ingest.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.ingest.Reason;

/** All that a list of files, folders and addresses holds, in their order; a folder's files in the order of their names. */
public final class Sources implements Closeable {

    private final Deque<Path> waiting = new ArrayDeque<>();
    private Optional<Reading> open = Optional.empty();
    private Path current = Path.of("");

    public Sources(List<String> named) {
        named.forEach(name -> waiting.add(Path.of(name)));
    }

    /** The file that what was handed out last stands in. */
    public Path current() {
        return current;
    }

    /** The next thing found, empty at the end. */
    public Optional<Found> next() {
        while (true) {
            if (open.isEmpty()) {
                if (waiting.isEmpty()) {
                    return Optional.empty();
                }
                current = waiting.removeFirst();
                Optional<Found> fault = enter(current);
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
                close();
            } catch (IOException e) {
                open = Optional.empty();
                return fault(current, "reading failed (" + e.getMessage() + "); try again");
            }
        }
    }

    private Optional<Found> enter(Path path) {
        if (!Files.exists(path)) {
            return fault(path, "there is no such file; check the path");
        }
        if (Files.isDirectory(path)) {
            return list(path);
        }
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path));
            boolean byLine = name.endsWith(".jsonl") || name.endsWith(".ndjson");
            open = Optional.of(byLine ? new JsonLines(path.toString(), in) : new PlainText(path.toString(), in));
            return Optional.empty();
        } catch (IOException e) {
            return fault(path, "it cannot be opened (" + e.getMessage() + "); check its permissions");
        }
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
                waiting.addFirst(sorted.get(i));
            }
            return Optional.empty();
        } catch (IOException e) {
            return fault(folder, "it cannot be listed (" + e.getMessage() + "); check its permissions");
        }
    }

    private static Optional<Found> fault(Path path, String what) {
        return Optional.of(new Found.Fault(path.toString(), Reason.UNREADABLE, path + ": " + what));
    }

    @Override
    public void close() throws IOException {
        if (open.isPresent()) {
            Reading reading = open.get();
            open = Optional.empty();
            reading.close();
        }
    }
}
