package org.entente.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs Jazzer on targets, each in a process of its own, as many at a time as there are processors: {@value #USUAL} seconds
 * each, other lengths with {@code -Dentente.fuzz.seconds=600}, then from a seed of chance; only some of them with
 * {@code -Dentente.fuzz.targets=Zip,Feed}. What it finds is written to {@code target/fuzz}; a finding becomes a test with a
 * name.
 */
public final class Fuzzing {

    private static final int USUAL = 20;
    private static final long SEED = 20260713;

    private final Map<String, Future<Ended>> runs = new ConcurrentHashMap<>();
    private final String instrumented;

    private record Ended(int exit, String done, String tail, Path log) {}

    /**
     * What is fuzzed.
     *
     * @param type a class with {@code fuzzerTestOneInput(byte[])}
     * @param seeds inputs to begin with
     */
    public record Target(Class<?> type, List<byte[]> seeds) {

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    private Fuzzing(String instrumented) {
        this.instrumented = instrumented;
    }

    /**
     * Begins with all targets.
     *
     * @param instrumented the classes whose branches guide the fuzzer, as Jazzer writes them
     */
    public static Fuzzing start(Stream<Target> targets, String instrumented) {
        Fuzzing fuzzing = new Fuzzing(instrumented);
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        targets.filter(Fuzzing::wanted)
                .forEach(target -> fuzzing.runs.put(target.toString(), pool.submit(() -> fuzzing.fuzz(target))));
        pool.shutdown();
        return fuzzing;
    }

    private static boolean wanted(Target target) {
        String wanted = System.getProperty("entente.fuzz.targets", "");
        return wanted.isEmpty()
                || List.of(wanted.split(",", -1)).contains(target.toString().replace("Target", ""));
    }

    /** Waits for the end of a target and fails where something was found. */
    public void findsNothing(Target target) throws Exception {
        Optional<Future<Ended>> run = Optional.ofNullable(runs.get(target.toString()));
        assumeTrue(run.isPresent(), "skipped: -Dentente.fuzz.targets does not name it");
        Ended ended = run.get().get();
        System.out.println("fuzz " + target + ": " + ended.done());
        assertThat(ended.exit())
                .as("%s; the end of %s:%n%s", target, ended.log(), ended.tail())
                .isZero();
        assertThat(ended.done()).startsWith("Done ");
    }

    private Ended fuzz(Target target) throws IOException, InterruptedException {
        Path findings = Files.createDirectories(Path.of("target", "fuzz", target.toString()));
        Path seeds = Files.createTempDirectory(target.toString());
        for (int i = 0; i < target.seeds().size(); i++) {
            Files.write(seeds.resolve("seed" + i), target.seeds().get(i));
        }
        int seconds = Integer.getInteger("entente.fuzz.seconds", USUAL);
        Path log = findings.resolve("log.txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Djdk.attach.allowAttachSelf=true",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.type().getName(),
                "--instrumentation_includes=" + instrumented,
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
