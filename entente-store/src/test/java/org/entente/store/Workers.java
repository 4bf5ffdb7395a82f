package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.store.segment.Sha256;

/** Starts {@link Worker}s and looks at what they left. */
final class Workers {

    private Workers() {}

    /** A worker of its own process; what it says goes into a file. */
    static Process start(Path output, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        Path.of(output + ".err").toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** The highest report that a worker acknowledged, exclusive. */
    static int acknowledged(Path output) throws IOException {
        int most = 0;
        if (Files.exists(output)) {
            for (String line : Files.readAllLines(output)) {
                if (line.startsWith("ack ") && line.split(" ", -1).length == 3) {
                    most = Math.max(most, Integer.parseInt(line.split(" ", -1)[2]));
                }
            }
        }
        return most;
    }

    /** The checksums of the tables of a memory, by name. */
    static Map<String, String> exported(Path directory, Path tables) throws IOException {
        try (Store store = Store.open(directory)) {
            Exchange.write(store, store.view(), tables);
        }
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.list(tables)) {
            for (Path file : files.toList()) {
                sums.put(file.getFileName().toString(), Sha256.of(file));
            }
        }
        return sums;
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
