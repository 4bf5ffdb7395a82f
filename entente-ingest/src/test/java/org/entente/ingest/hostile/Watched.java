package org.entente.ingest.hostile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.entente.ingest.Ingest;
import org.entente.ingest.IngestOptions;
import org.entente.ingest.IngestOptions.Duplicates;
import org.entente.ingest.Known;
import org.entente.ingest.Outcome;

/**
 * An ingest of hostile files, watched.
 *
 * @param outcomes what came of them
 * @param seconds the longest time between two outcomes
 * @param work the most seconds for which processors worked on one outcome: in the reading processes, the start of a new
 *     one included, and here
 * @param megabytes the most memory that a reading process was seen to hold, 0 where the system does not say
 */
record Watched(List<Outcome> outcomes, double seconds, double work, long megabytes) {

    private static final int SAMPLED_EVERY_MS = 25;

    static Watched ingest(Path source) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        Watched watched = ingest(source, outcomes::add);
        return new Watched(outcomes, watched.seconds(), watched.work(), watched.megabytes());
    }

    static Watched ingest(Path source, Consumer<Outcome> sink) throws IOException {
        double longest = 0;
        double work = 0;
        AtomicLong most = new AtomicLong();
        Map<Long, Duration> processors = new ConcurrentHashMap<>();
        Thread sampler = new Thread(() -> sampleOn(most, processors), "sampler");
        sampler.start();
        IngestOptions options = IngestOptions.standard().withDuplicates(Duplicates.NONE);
        try (Ingest ingest = Ingest.open(List.of(source.toString()), options, Known.NOTHING)) {
            while (true) {
                double before = worked(processors);
                long began = System.nanoTime();
                Optional<Outcome> next = ingest.next();
                longest = Math.max(longest, (System.nanoTime() - began) / 1e9);
                sample(most, processors);
                work = Math.max(work, worked(processors) - before);
                if (next.isEmpty()) {
                    return new Watched(List.of(), longest, work, most.get());
                }
                sink.accept(next.get());
            }
        } finally {
            sampler.interrupt();
        }
    }

    /** Seconds for which processors worked for this thread and for every child that there was. */
    private static double worked(Map<Long, Duration> processors) {
        double children = processors.values().stream()
                .mapToDouble(time -> time.toNanos() / 1e9)
                .sum();
        return children + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static void sampleOn(AtomicLong most, Map<Long, Duration> processors) {
        try {
            while (true) {
                sample(most, processors);
                Thread.sleep(SAMPLED_EVERY_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sample(AtomicLong most, Map<Long, Duration> processors) {
        ProcessHandle.current().children().forEach(child -> {
            most.accumulateAndGet(highWater(child.pid()), Math::max);
            child.info().totalCpuDuration().ifPresent(time -> processors.put(child.pid(), time));
        });
    }

    /** Before a new process has become the reader it shares the memory of this one, which does not count. */
    private static long highWater(long process) {
        try {
            if (!Files.readString(Path.of("/proc", String.valueOf(process), "cmdline"))
                    .contains("ReaderMain")) {
                return 0;
            }
            for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(process), "status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                }
            }
            return 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
