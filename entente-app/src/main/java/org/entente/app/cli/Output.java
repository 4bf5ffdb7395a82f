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

/** Where results go: standard output, or a file that appears only once it is complete. */
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

    static Output to(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
            return new Output(new BufferedWriter(out), file, Optional.empty());
        }
        Path folder =
                Optional.ofNullable(file.get().toAbsolutePath().getParent()).orElse(Path.of("."));
        if (!Files.isDirectory(folder)) {
            throw new Failures.UserException("--out: the folder " + folder + " does not exist; create it first");
        }
        Path partial = folder.resolve(file.get().getFileName() + ".part");
        return new Output(Files.newBufferedWriter(partial), file, Optional.of(partial));
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
        if (!complete && partial.isPresent()) {
            writer.close();
            Files.deleteIfExists(partial.get());
        }
    }
}
