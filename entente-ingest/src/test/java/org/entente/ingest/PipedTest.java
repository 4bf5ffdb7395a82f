package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be read but once: standard input and pipes. */
class PipedTest {

    private static final String TALKS = "Iran and Iraq held talks in Muscat on Monday.";
    private static final String LINES =
            "{\"id\": \"a\", \"text\": \"" + TALKS + "\"}\n{\"id\": \"b\", \"text\": \"France left Mali.\"}\n";
    private static final String PAGE = "<html><head><title>Talks</title></head><body><article><p>" + TALKS
            + " They will meet again in March, the two ministers said after a dinner.</p></article></body></html>";

    @TempDir
    Path folder = Path.of(".");

    private static List<Outcome> read(String source) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        try (Ingest ingest = Ingest.open(List.of(source), IngestOptions.standard(), Known.NOTHING)) {
            for (Optional<Outcome> next = ingest.next(); next.isPresent(); next = ingest.next()) {
                outcomes.add(next.get());
            }
        }
        return outcomes;
    }

    private static List<Outcome> standardInput(byte[] bytes) throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(bytes));
        try {
            return read("-");
        } finally {
            System.setIn(before);
        }
    }

    private List<Outcome> pipe(String name, byte[] bytes) throws Exception {
        Path pipe = folder.resolve(name);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<Path> written = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return Files.write(pipe, bytes);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                },
                task -> new Thread(task, "writer of the pipe").start());
        List<Outcome> outcomes = read(pipe.toString());
        written.join();
        return outcomes;
    }

    private static List<String> ids(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> ((Outcome.Read) outcome).document().id())
                .toList();
    }

    private static String text(List<Outcome> outcomes) {
        assertThat(outcomes).hasSize(1);
        return ((Outcome.Read) outcomes.get(0)).document().text();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes(text));
        }
        return packed.toByteArray();
    }

    private static long left() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("entente-piped-"))
                    .count();
        }
    }

    @Test
    void textIsReadFromStandardInput() throws IOException {
        assertThat(text(standardInput(bytes(TALKS)))).isEqualTo(TALKS);
    }

    @Test
    void linesOfJsonAreKnownWithoutAName() throws IOException {
        assertThat(ids(standardInput(bytes(LINES)))).containsExactly("a", "b");
        assertThat(ids(standardInput(bytes(LINES.replace("{", "{ "))))).containsExactly("a", "b");
        assertThat(text(standardInput(bytes("{sic} " + TALKS)))).isEqualTo("{sic} " + TALKS);
    }

    @Test
    void pageAndPackedLinesAreReadAndNothingIsLeft() throws IOException {
        long before = left();
        assertThat(text(standardInput(bytes(PAGE)))).startsWith(TALKS);
        assertThat(ids(standardInput(packed(LINES)))).containsExactly("a", "b");
        assertThat(left()).isEqualTo(before);
    }

    @Test
    void nothingPipedInIsTold() throws IOException {
        assertThat(standardInput(new byte[0]))
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Quarantined.class,
                        one -> assertThat(one.message()).contains("stdin", "empty"));
    }

    @Test
    void pipeIsReadByItsName() throws Exception {
        assertThat(ids(pipe("reports.jsonl", bytes(LINES)))).containsExactly("a", "b");
        assertThat(text(pipe("page", bytes(PAGE)))).startsWith(TALKS);
    }
}
