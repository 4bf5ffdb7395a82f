package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * DuckDB's driver copies its library into the temporary folder and removes it when the process ends in order; a process
 * that is killed would leave 70 MB behind each time. On Linux the copy can go as soon as it is loaded: the system keeps
 * it for as long as it is in use.
 */
final class NativeLibrary {

    private static final Path MAPPED = Path.of("/proc/self/maps");
    private static final String NAME = "/libduckdb_java";

    private NativeLibrary() {}

    static void unlink() {
        if (!Files.isReadable(MAPPED)) {
            return;
        }
        try {
            List<String> lines = Files.readAllLines(MAPPED);
            for (String line : lines) {
                int path = line.indexOf('/');
                if (path >= 0 && line.indexOf(NAME, path) >= 0 && line.endsWith(".so")) {
                    Files.deleteIfExists(Path.of(line.substring(path)));
                }
            }
        } catch (IOException e) {
            return;
        }
    }
}
