package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.store.segment.CommitStep;
import org.entente.store.segment.Manifest;
import org.entente.store.segment.Segment;
import org.entente.store.segment.StoreException;
import org.entente.store.segment.StoreFiles;

/** Copies of a store: the segments of one manifest, which never change, then the manifest. */
final class Backup {

    private static final int ATTEMPTS = 5;

    private Backup() {}

    static Snapshot copy(Store store, Path directory) {
        StoreFiles copy = new StoreFiles(directory, CommitStep.Listener.NONE);
        try {
            if (Files.exists(directory)) {
                try (Stream<Path> inside = Files.list(directory)) {
                    if (inside.findAny().isPresent()) {
                        throw new StoreException(
                                directory + " is not empty; a copy is made in a new or an empty directory");
                    }
                }
            }
            copy.makeRoot();
            copy.create();
            Manifest manifest = segments(store, copy);
            copy.publish(new Manifest(manifest.generation() + 1, manifest.snapshot(), manifest.segments()));
            for (Segment segment : manifest.segments()) {
                copy.fault(segment).ifPresent(fault -> {
                    throw new StoreException("the copy was not written rightly: " + fault + "; make it anew");
                });
            }
            long number = manifest.snapshot();
            return store.snapshots().stream()
                    .filter(snapshot -> snapshot.number() == number)
                    .findFirst()
                    .orElse(Snapshot.EMPTY);
        } catch (IOException e) {
            throw new StoreException(
                    directory + ": the copy could not be written (" + e.getMessage() + "); the store is untouched", e);
        }
    }

    private static Manifest segments(Store store, StoreFiles copy) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Manifest manifest = store.files().latest();
            try {
                store.files().check(manifest.segments());
                for (Segment segment : manifest.segments()) {
                    Path target = copy.data(segment.file());
                    if (!Files.exists(target)) {
                        Files.copy(store.files().data(segment.file()), target);
                        copy.force(segment);
                    }
                }
                remove(copy, manifest.segments());
                return manifest;
            } catch (NoSuchFileException overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }

    /** What an attempt that was overtaken by a merge of segments copied. */
    private static void remove(StoreFiles copy, List<Segment> wanted) throws IOException {
        List<String> names = wanted.stream().map(Segment::file).toList();
        try (Stream<Path> files = Files.list(copy.data("."))) {
            for (Path file : files.toList()) {
                if (!names.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }
}
