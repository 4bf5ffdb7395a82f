package org.entente.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folders to which what is put in order goes where it does not fit into memory; they go when the process ends. */
final class Spill {

    private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FOLDERS.forEach(Spill::remove), "spill"));
    }

    private Spill() {}

    /** A new folder, empty. */
    static Path folder() {
        try {
            Path folder = Files.createTempDirectory("entente-");
            FOLDERS.add(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a folder that nobody writes to any longer, as far as that can be done. */
    static void remove(Path folder) {
        FOLDERS.remove(folder);
        File[] files = folder.toFile().listFiles();
        for (File file : files == null ? new File[0] : files) {
            file.delete();
        }
        folder.toFile().delete();
    }
}
