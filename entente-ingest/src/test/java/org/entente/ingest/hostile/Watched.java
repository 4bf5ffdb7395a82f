package org.entente.ingest.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param megabytes the most memory that a reading process was seen to hold, 0 where the system does not say
 */
record Watched(List<Outcome> outcomes, double seconds, long megabytes) {

    private static final int SAMPLED_EVERY_MS = 25;

    static Watched ingest(Path source) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        Watched watched = ingest(source, outcomes::add);
        return new Watched(outcomes, watched.seconds(), watched.megabytes());
    }

    static Watched ingest(Path source, Consumer<Outcome> sink) throws IOException {
        double longest = 0;
        AtomicLong most = new AtomicLong();
        Thread sampler = new Thread(() -> sampleOn(most), "sampler");
        sampler.start();
        IngestOptions options = IngestOptions.standard().withDuplicates(Duplicates.NONE);
        try (Ingest ingest = Ingest.open(List.of(source.toString()), options, Known.NOTHING)) {
            while (true) {
                long began = System.nanoTime();
                Optional<Outcome> next = ingest.next();
                longest = Math.max(longest, (System.nanoTime() - began) / 1e9);
                if (next.isEmpty()) {
                    sample(most);
                    return new Watched(List.of(), longest, most.get());
                }
                sink.accept(next.get());
            }
        } finally {
            sampler.interrupt();
        }
    }

    private static void sampleOn(AtomicLong most) {
        try {
            while (true) {
                sample(most);
                Thread.sleep(SAMPLED_EVERY_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sample(AtomicLong most) {
        ProcessHandle.current()
                .children()
                .mapToLong(child -> highWater(child.pid()))
                .forEach(megabytes -> most.accumulateAndGet(megabytes, Math::max));
    }

    private static long highWater(long process) {
        try {
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
