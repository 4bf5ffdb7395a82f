package org.entente.app.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.entente.claim.Claim;
import org.entente.nlp.Parser;
import org.entente.store.Run;
import org.entente.text.Coder;

/**
 * What decides how a document is coded, as three checksums over the program's own files: the rules, the actors, and the
 * rest (classes, models, word lists). Two builds of the same sources code alike and have the same run.
 */
public final class CoderVersion {

    private enum Part {
        RULES,
        ACTORS,
        CODER
    }

    private final Map<Part, List<String>> lines = new EnumMap<>(Part.class);

    private CoderVersion() {
        for (Part part : Part.values()) {
            lines.put(part, new ArrayList<>());
        }
    }

    /** The run of a coder: how it searches, and whose actors it knows. */
    public static Run run(boolean fast, List<Path> actorFiles) {
        CoderVersion version = new CoderVersion();
        Set<URI> places = new LinkedHashSet<>();
        try {
            for (Class<?> type : List.of(Coder.class, Parser.class, Claim.class)) {
                places.add(
                        type.getProtectionDomain().getCodeSource().getLocation().toURI());
            }
            for (URI place : places) {
                Path path = Path.of(place);
                if (Files.isDirectory(path)) {
                    version.folder(path);
                } else {
                    version.jar(path);
                }
            }
            for (Path file : actorFiles) {
                version.add(Part.ACTORS, "own", checksum(file));
            }
        } catch (IOException | URISyntaxException e) {
            throw new Failures.UserException("the program's own files cannot be read (" + e.getMessage() + ")");
        }
        return Run.of(
                version.hash(Part.CODER), version.hash(Part.RULES), version.hash(Part.ACTORS), fast ? "fast" : "");
    }

    private void folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (decides(name)) {
                    add(part(name), name, checksum(file));
                }
            }
        }
    }

    private void jar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory() && decides(entry.getName())) {
                    add(part(entry.getName()), entry.getName(), entry.getCrc());
                }
            }
        }
    }

    private static long checksum(Path file) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(file));
        return crc.getValue();
    }

    private static boolean decides(String name) {
        return Stream.of("text/", "nlp/", "claim/", "time/", "actor/")
                .anyMatch(room -> name.startsWith("org/entente/" + room));
    }

    private static Part part(String name) {
        if (name.startsWith("org/entente/text/rules/") && name.endsWith(".yaml")) {
            return Part.RULES;
        }
        return name.startsWith("org/entente/text/actor") && !name.endsWith(".class") ? Part.ACTORS : Part.CODER;
    }

    private void add(Part part, String name, long checksum) {
        lines.getOrDefault(part, new ArrayList<>()).add(name + " " + Long.toHexString(checksum));
    }

    private String hash(Part part) {
        List<String> sorted = new ArrayList<>(lines.getOrDefault(part, List.of()));
        Collections.sort(sorted);
        return Run.hash(String.join("\n", sorted).getBytes(StandardCharsets.UTF_8));
    }
}
