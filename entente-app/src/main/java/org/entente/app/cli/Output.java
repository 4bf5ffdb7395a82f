package org.entente.app.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Where results go: standard output, or a file that appears only once it is complete. A link stays one and its file is
 * replaced; what is no file ({@code /dev/null}, a pipe) is written to as it stands.
 */
final class Output implements Closeable {

    private final Writer writer;
    private final Optional<Path> file;
    private final Optional<Path> partial;
    private boolean complete;

    private Output(Writer writer, Optional<Path> file, Optional<Path> partial) {
        this.writer = writer;
        this.file = file;
        this.partial = partial;
    }

    /**
     * Opens where results go.
     *
     * @param named the file that the user named; empty for standard output
     */
    static Output to(Optional<Path> named) throws IOException {
        if (named.isEmpty()) {
            Writer out = new OutputStreamWriter(new StandardOutput(), StandardCharsets.UTF_8);
            return new Output(new BufferedWriter(out), named, Optional.empty());
        }
        check(named);
        Path file = named.get();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new Output(Files.newBufferedWriter(file), named, Optional.empty());
        }
        Path linked = behind(file.toAbsolutePath());
        Path partial = linked.resolveSibling(linked.getFileName() + ".part");
        return new Output(Files.newBufferedWriter(partial), Optional.of(linked), Optional.of(partial));
    }

    /**
     * Refuses what cannot be written to, before long work is done for it.
     *
     * @param named the file that the user named; empty for standard output
     * @throws Failures.UserException where it is a folder, or stands in one that is not there
     */
    static void check(Optional<Path> named) throws IOException {
        if (named.isEmpty()) {
            return;
        }
        if (Files.isDirectory(named.get())) {
            throw new Failures.UserException("--out: " + named.get() + " is a folder; name a file in it");
        }
        Path folder = Optional.ofNullable(behind(named.get().toAbsolutePath()).getParent())
                .orElse(Path.of("."));
        if (!Files.exists(named.get()) && !Files.isDirectory(folder)) {
            throw new Failures.UserException("--out: the folder " + folder + " does not exist; create it first");
        }
    }

    /** The file that a link leads to, whether it is there yet or not; any other file itself. */
    private static Path behind(Path file) throws IOException {
        if (!Files.isSymbolicLink(file)) {
            return file;
        }
        return Files.exists(file) ? file.toRealPath() : file.resolveSibling(Files.readSymbolicLink(file));
    }

    void line(String line) throws IOException {
        writer.write(line);
        writer.write('\n');
    }

    void lines(List<String> lines) throws IOException {
        for (String line : lines) {
            line(line);
        }
    }

    /** Makes the file appear under its name. */
    void complete() throws IOException {
        writer.flush();
        complete = true;
        if (file.isPresent() && partial.isPresent()) {
            writer.close();
            try {
                Files.move(
                        partial.get(), file.get(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(partial.get(), file.get(), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            writer.close();
        }
        if (!complete && partial.isPresent()) {
            Files.deleteIfExists(partial.get());
        }
    }
}
