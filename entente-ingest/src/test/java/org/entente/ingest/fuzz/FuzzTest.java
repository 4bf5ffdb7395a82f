package org.entente.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.ingest.Written;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs Jazzer on each target in a process of its own: {@value #USUAL} seconds each, other lengths with
 * {@code -Dentente.fuzz.seconds=600}, then from a seed of chance. What it finds is written to {@code target/fuzz}; a finding becomes a test with a name.
 */
@Tag("slow")
class FuzzTest {

    private static final int USUAL = 20;
    private static final long SEED = 20260713;

    private static final Map<String, Future<Ended>> RUNS = new ConcurrentHashMap<>();

    private record Ended(int exit, String done, String tail, Path log) {}

    private record Target(Class<?> type, List<byte[]> seeds) {

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static Stream<Target> targets() {
        byte[] page = Written.utf8(
                "<html><head><title>t</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
                        + "\"datePublished\":\"2021-05-03\"}</script></head><body><article><p>Iran left.</p></article></body></html>");
        String mail = String.join(
                "\r\n",
                "From: a@example.org",
                "Subject: =?utf-8?q?a?=",
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "Content-Type: text/html",
                "Content-Transfer-Encoding: base64",
                "",
                "PHA+SXJhbjwvcD4=",
                "--b--",
                "");
        byte[] rss = Written.utf8("<rss version=\"2.0\"><channel><title>d</title><item><title>Iran left</title>"
                + "<pubDate>Tue, 04 May 2021 10:00:00 GMT</pubDate></item></channel></rss>");
        byte[] warc = Written.warc("https://example.org/1", "text/html; charset=utf-8", "<p>Iran left.</p>");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", Written.utf8("Iran left."));
        files.put("b.txt.gz", Written.gzip(Written.utf8("Iraq left.")));
        return Stream.of(
                new Target(
                        JsonTarget.class,
                        List.of(Written.utf8("{\"id\":\"a\",\"text\":\"b\",\"published\":\"2021-05-03\"}\n"))),
                new Target(
                        AddressTarget.class,
                        List.of(
                                Written.utf8("https://example.org/a?b#c"),
                                Written.utf8("http://127.0.0.1/"),
                                Written.utf8("http://[::ffff:7f00:1]:80/"))),
                new Target(
                        DateTarget.class,
                        List.of(
                                Written.utf8("KABUL, May 3, 2021 (Reuters) - Iran"),
                                Written.utf8("2021-05-03T01:02:03Z"),
                                Written.utf8("Tue, 4 May 2021 10:00:00 GMT"))),
                new Target(HtmlTarget.class, List.of(page)),
                new Target(WarcTarget.class, List.of(warc)),
                new Target(CsvTarget.class, List.of(Written.utf8("id,text,date\n1,\"a \"\"b\"\"\",2021-05-03\n"))),
                new Target(PdfTarget.class, List.of(Written.pdf("t", List.of("Iran left.")))),
                new Target(MailTarget.class, List.of(Written.utf8(mail))),
                new Target(FeedTarget.class, List.of(rss)),
                new Target(
                        ZipTarget.class, List.of(Written.zip(files), Written.docx("t", "2021-01-01", "Iran left."))));
    }

    /** Every target, as many at a time as there are processors. */
    @BeforeAll
    static void start(@TempDir Path folder) {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        targets().forEach(target -> RUNS.put(target.toString(), pool.submit(() -> fuzz(target, folder))));
        pool.shutdown();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void fuzzerFindsNothing(Target target) throws InterruptedException, ExecutionException {
        Ended ended = Objects.requireNonNull(RUNS.get(target.toString())).get();
        System.out.println("fuzz " + target + ": " + ended.done());
        assertThat(ended.exit())
                .as("%s; the end of %s:%n%s", target, ended.log(), ended.tail())
                .isZero();
        assertThat(ended.done()).startsWith("Done ");
    }

    private static Ended fuzz(Target target, Path folder) throws IOException, InterruptedException {
        Path seeds = Files.createDirectory(folder.resolve(target.toString()));
        for (int i = 0; i < target.seeds().size(); i++) {
            Files.write(seeds.resolve("seed" + i), target.seeds().get(i));
        }
        int seconds = Integer.getInteger("entente.fuzz.seconds", USUAL);
        Path findings = Files.createDirectories(Path.of("target", "fuzz", target.toString()));
        Path log = findings.resolve("log.txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Djdk.attach.allowAttachSelf=true",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.type().getName(),
                "--instrumentation_includes=org.entente.ingest.**:org.netpreserve.**:org.apache.commons.csv.**",
                "--reproducer_path=" + findings,
                "-artifact_prefix=" + findings + "/",
                "-seed=" + (seconds == USUAL ? SEED : System.nanoTime() & Integer.MAX_VALUE),
                "-max_total_time=" + seconds,
                "-timeout=60",
                "-rss_limit_mb=3000",
                seeds.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            boolean ended = process.waitFor(seconds * 3L + 300, TimeUnit.SECONDS);
            List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            String done = lines.stream()
                    .filter(line -> line.startsWith("Done "))
                    .findFirst()
                    .orElse("not ended");
            String tail = String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
            return new Ended(ended ? process.exitValue() : -1, done, tail, log);
        } finally {
            process.destroyForcibly();
        }
    }
}
