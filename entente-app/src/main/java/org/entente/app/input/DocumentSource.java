package org.entente.app.input;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.claim.Document;

/**
 * Reads documents from one file: a text file is one document, a {@code .jsonl} file one a line. Nothing that is wrong with
 * one document keeps the next from being read.
 */
public final class DocumentSource implements Closeable {

    private final Path file;
    private final Optional<LocalDate> published;
    private final DocumentLine reader = new DocumentLine();
    private final InputStream in;
    private final Optional<Lines> lines;
    private int line;
    private boolean done;

    private DocumentSource(Path file, Optional<LocalDate> published, InputStream in, boolean byLine) {
        this.file = file;
        this.published = published;
        this.in = in;
        this.lines = byLine ? Optional.of(new Lines(in, Limits.LINE_BYTES)) : Optional.empty();
    }

    /**
     * Opens a file.
     *
     * @param published the date of documents that carry none of their own
     * @throws UnreadableException where the file cannot be read at all
     */
    public static DocumentSource open(Path file, Optional<LocalDate> published) throws UnreadableException {
        if (!Files.exists(file)) {
            throw new UnreadableException(file + ": there is no such file; check the path");
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableException(
                    file + ": this is a directory; name the files in it, for instance " + file + "/*.txt");
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean byLine = name.endsWith(".jsonl") || name.endsWith(".ndjson");
        try {
            return new DocumentSource(file, published, new BufferedInputStream(Files.newInputStream(file)), byLine);
        } catch (IOException e) {
            throw new UnreadableException(
                    file + ": it cannot be opened (" + e.getMessage() + "); check its permissions");
        }
    }

    /** The next document or what was skipped in its place; empty at the end. */
    public Optional<Input> next() {
        if (done) {
            return Optional.empty();
        }
        try {
            return lines.isPresent() ? nextLine(lines.get()) : wholeFile();
        } catch (IOException e) {
            done = true;
            return Optional.of(new Input.Skipped(file + ": reading failed (" + e.getMessage() + "); try again"));
        }
    }

    private Optional<Input> wholeFile() throws IOException {
        done = true;
        byte[] bytes = in.readNBytes(Limits.TEXT_BYTES + 1);
        if (bytes.length > Limits.TEXT_BYTES) {
            return skipped(file + ": the text is larger than " + Limits.TEXT_BYTES / 1_000_000
                    + " MB; split it into documents");
        }
        if (Utf8.binary(bytes)) {
            return skipped(file + ": this is a binary file, not text; convert it to UTF-8 text first");
        }
        Optional<String> text = Utf8.decode(bytes);
        if (text.isEmpty()) {
            return skipped(file + ": byte " + Utf8.firstBad(bytes)
                    + " is not UTF-8; convert the file, for instance with iconv");
        }
        if (text.get().isBlank()) {
            return skipped(file + ": the document is empty; there is nothing to code");
        }
        String name = file.getFileName().toString();
        String id = name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
        return Optional.of(new Input.Read(new Document(id, text.get(), "", published, "")));
    }

    private Optional<Input> nextLine(Lines source) throws IOException {
        while (true) {
            Optional<Lines.Line> read = source.read();
            if (read.isEmpty()) {
                done = true;
                return line > 0 ? Optional.empty() : skipped(file + ": the file is empty; there is nothing to code");
            }
            line++;
            String place = "line " + line + " of " + file;
            if (read.get().tooLong()) {
                return skipped(
                        place + ": it is longer than " + Limits.LINE_BYTES / 1_000_000 + " MB; split the document");
            }
            byte[] bytes = read.get().bytes();
            if (Utf8.binary(bytes)) {
                done = true;
                return skipped(place + ": this is binary, not JSON lines; the rest of the file is left out");
            }
            Optional<String> text = Utf8.decode(bytes);
            if (text.isEmpty()) {
                return skipped(place + ": byte " + Utf8.firstBad(bytes)
                        + " is not UTF-8; convert the file, for instance with iconv");
            }
            if (!text.get().isBlank()) {
                return Optional.of(reader.read(text.get(), place, published));
            }
        }
    }

    private static Optional<Input> skipped(String message) {
        return Optional.of(new Input.Skipped(message));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
