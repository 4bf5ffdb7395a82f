package org.entente.bench.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claim.Document;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.Run;
import org.entente.store.Store;
import org.entente.store.StoredDocument;
import org.entente.store.Writer;
import org.entente.store.json.EntryJson;
import org.entente.store.segment.CommitStep;
import org.entente.store.segment.Manifest;
import org.entente.store.segment.Segment;
import org.entente.store.segment.Sha256;
import org.entente.store.segment.StoreException;
import org.entente.store.segment.StoreFiles;
import org.jspecify.annotations.Nullable;

/**
 * The files of a memory, overwritten: the manifest as it is and with a checksum that fits, a table, a line of corrections.
 * Each is refused with a message or gives what it gave before.
 */
public final class StoreTarget {

    private static final int ROW = 64;
    private static final Path ROOT = made();
    private static final Path MANIFEST = newest(ROOT.resolve("manifest"));
    private static final List<Path> TABLES = files(ROOT.resolve("data"));
    private static final byte[] SOUND = bytes(MANIFEST);

    private StoreTarget() {}

    /** A manifest to begin with. */
    static byte[] manifest() {
        return SOUND;
    }

    private static Path made() {
        try {
            Path root = Files.createTempDirectory("fuzzed-store");
            try (Store store = Store.openOrCreate(root);
                    Writer writer = store.write("fuzzing")) {
                Document document = new Document("a", "Iran left.", "Title", Optional.empty(), "Reuters");
                writer.commit(new Batch(Cause.INGEST, "fuzzing")
                        .coded(StoredDocument.of(document), Run.of("c", "r", "a", ""), List.of()));
            }
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newest(Path folder) {
        List<Path> all = files(folder);
        return all.get(all.size() - 1);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
        switch (bytes[0] & 7) {
            case 0, 1 -> manifest(rest);
            case 2, 3, 4 -> manifest(fitting(rest));
            case 5 -> table(rest);
            default -> correction(rest);
        }
    }

    private static byte[] fitting(byte[] content) {
        String line = new String(content, StandardCharsets.UTF_8).replace('\n', ' ');
        byte[] first = line.getBytes(StandardCharsets.UTF_8);
        return (line + "\n" + Sha256.of(first) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void manifest(byte[] bytes) {
        write(MANIFEST, bytes);
        try {
            Manifest manifest = new StoreFiles(ROOT, CommitStep.Listener.NONE).latest();
            for (Segment segment : manifest.segments()) {
                Path file = ROOT.resolve("data").resolve(segment.file()).normalize();
                if (!ROOT.resolve("data").equals(file.getParent())) {
                    throw new IllegalStateException("a table outside of the memory: " + segment.file());
                }
            }
        } catch (StoreException refused) {
            said(refused.getMessage());
        } finally {
            write(MANIFEST, SOUND);
        }
    }

    /** Some bytes of a table are others; the first byte says of which, the second where. */
    private static void table(byte[] bytes) {
        if (bytes.length < 3) {
            return;
        }
        Path table = TABLES.get((bytes[0] & 0xff) % TABLES.size());
        byte[] sound = bytes(table);
        byte[] damaged = sound.clone();
        int at = (bytes[1] & 0xff) * ROW % sound.length;
        System.arraycopy(bytes, 2, damaged, at, Math.min(bytes.length - 2, sound.length - at));
        write(table, damaged);
        try (Store store = Store.open(ROOT)) {
            boolean same = Arrays.equals(sound, damaged);
            if (store.verify().isEmpty() != same) {
                throw new IllegalStateException("damage to " + table.getFileName() + " was not seen");
            }
            store.view().eachDocument(document -> document.document().text());
        } catch (StoreException refused) {
            said(refused.getMessage());
        } finally {
            write(table, sound);
        }
    }

    private static void correction(byte[] bytes) {
        try {
            EntryJson.read(new String(bytes, StandardCharsets.UTF_8), "line 1");
        } catch (IllegalArgumentException refused) {
            said(refused.getMessage());
        }
    }

    private static void said(@Nullable String message) {
        if (message == null || message.isBlank()) {
            throw new IllegalStateException("a refusal that says nothing");
        }
    }
}
