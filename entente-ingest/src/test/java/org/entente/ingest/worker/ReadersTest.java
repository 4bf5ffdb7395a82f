package org.entente.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.ingest.Reason;
import org.entente.ingest.Written;
import org.entente.ingest.read.Found;
import org.entente.ingest.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {

    @TempDir
    Path folder = Path.of(".");

    private static List<Found> all(Readers readers, Path file) throws IOException {
        List<Found> found = new ArrayList<>();
        try (Reading reading = readers.read(file, file.getFileName().toString())) {
            for (Optional<Found> next = reading.next(); next.isPresent(); next = reading.next()) {
                found.add(next.get());
            }
        }
        return found;
    }

    private static List<String> told(List<Found> found) {
        return found.stream()
                .map(one -> one instanceof Found.Fault fault
                        ? fault.place() + " " + fault.reason().label()
                        : one.place() + " read")
                .toList();
    }

    private static byte[] page(String text) {
        return Written.utf8("<p>" + text + " left.</p>");
    }

    @Test
    void aDocumentThatHangsOrEatsOrEndsTakesNothingElseDown() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.html", page("Iran"));
        files.put("../b.html", page("Iraq"));
        files.put("hang.html", page("Turkey"));
        files.put("c.html", page("Greece"));
        files.put("memory.html", page("France"));
        files.put("noise.html", page("Mali"));
        Path zip = Files.write(folder.resolve("z.zip"), Written.zip(files));
        Path exit = Files.write(folder.resolve("exit.html"), page("Chad"));
        Path after = Files.write(folder.resolve("after.html"), page("Niger"));
        long began = System.nanoTime();
        try (Readers readers = new Readers(TreacherousReader.class.getName())) {
            assertThat(told(all(readers, zip)))
                    .containsExactly(
                            "z.zip!/a.html read",
                            "z.zip!/../b.html unsafe-name",
                            "z.zip!/hang.html too-slow",
                            "z.zip!/c.html read",
                            "z.zip!/memory.html too-much-memory",
                            "z.zip!/noise.html read");
            assertThat(told(all(readers, exit))).containsExactly("exit.html reader-died");
            assertThat(told(all(readers, after))).containsExactly("after.html read");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(40));
    }

    @Test
    void aFileThatKillsTheReaderAgainAndAgainIsLeft() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 10; i++) {
            files.put("exit" + i + ".html", page("Iran"));
        }
        Path zip = Files.write(folder.resolve("z.zip"), Written.zip(files));
        try (Readers readers = new Readers(TreacherousReader.class.getName())) {
            List<Found> found = all(readers, zip);
            assertThat(found).hasSize(3);
            assertThat(((Found.Fault) found.get(2)).message()).contains("the rest of the file is left out");
            assertThat(((Found.Fault) found.get(2)).reason()).isEqualTo(Reason.READER_DIED);
        }
    }

    @Test
    void closingLeavesNoProcessBehind() throws IOException, InterruptedException {
        Set<Long> before = children();
        Set<Long> started;
        try (Readers readers = new Readers(TreacherousReader.class.getName())) {
            readers.acquire();
            started = children();
            started.removeAll(before);
            assertThat(started).hasSize(1);
        }
        for (int i = 0; i < 200 && children().containsAll(started); i++) {
            Thread.sleep(50);
        }
        assertThat(children()).doesNotContainAnyElementsOf(started);
    }

    private static Set<Long> children() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::pid)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
