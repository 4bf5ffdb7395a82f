package org.entente.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.ingest.Outcome;
import org.entente.ingest.Reason;
import org.entente.ingest.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names in archives that point out of them: none of them is a place where anything is read or written. */
class ArchiveNamesTest {

    private static final List<String> UPS = List.of(
            "../",
            "..\\",
            "./../",
            "a/../../",
            "a\\..\\..\\",
            "%2e%2e/",
            "%2e%2e%2f",
            "..%2f",
            "%252e%252e%252f",
            "..%5c",
            ".. /",
            "...//../",
            "a/b/../../../",
            "/../",
            "\\..\\",
            "/",
            "\\",
            "//",
            "C:\\",
            "C:/",
            "c:",
            "\\\\host\\share\\",
            "//host/share/",
            "file:///",
            "~/",
            "~root/",
            "..\u0000/",
            "a\u0000/../",
            "\r\n../",
            "\u001b[2J../");

    private static final List<String> TARGETS = List.of(
            "secret.txt",
            "etc/passwd",
            "etc/cron.d/x",
            "root/.ssh/authorized_keys",
            "Windows/win.ini",
            "tmp/x.txt",
            "proc/self/environ");

    @TempDir
    Path folder = Path.of(".");

    @Test
    void namesThatPointOutAreSetAsideAndNothingIsTouched() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("in/side"));
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Iran left in secret.");
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String up : UPS) {
            for (String target : TARGETS) {
                files.put(up + target, Written.utf8("Overwritten by " + files.size() + "."));
            }
        }
        files.put("fine.txt", Written.utf8("Iran left."));
        assertThat(files).hasSizeGreaterThan(200);
        Path zip = Files.write(inside.resolve("names.zip"), Written.zip(files));
        List<String> before = tree();
        FileTime modified = Files.getLastModifiedTime(secret);
        Watched watched = Watched.ingest(zip);
        assertThat(tree()).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(secret)).isEqualTo(modified);
        assertThat(secret).hasContent("Iran left in secret.");
        assertThat(watched.outcomes()).hasSize(files.size());
        List<String> readAll = new ArrayList<>();
        for (Outcome outcome : watched.outcomes()) {
            if (outcome instanceof Outcome.Read read) {
                readAll.add(read.document().text());
            } else {
                Outcome.Quarantined aside = (Outcome.Quarantined) outcome;
                assertThat(aside.reason()).isEqualTo(Reason.UNSAFE_NAME);
                assertThat(aside.message()).doesNotContain("\u0000", "\u001b", "\r", "\n");
            }
        }
        assertThat(readAll).containsExactly("Iran left.");
    }

    @Test
    void linksInAFolderAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Iran left in secret.");
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.createSymbolicLink(reports.resolve("a.txt"), secret);
        Files.createSymbolicLink(reports.resolve("up"), folder);
        Files.writeString(reports.resolve("z.txt"), "Iraq left.");
        List<Outcome> outcomes = Watched.ingest(reports).outcomes();
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Quarantined.class);
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Quarantined.class);
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Read.class);
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
