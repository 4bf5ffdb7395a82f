package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.claim.Claim;
import org.entente.store.segment.StoreException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many read while one writes. How long it writes is {@code -Dentente.seconds=N} (60 without it). */
class ConcurrencyTest {

    private static final int READERS = 8;
    private static final int BATCH = 10;
    /** Seconds with a writer, and then without. */
    private static final int STRETCH = 10;

    private static final int IDLE = 4;

    @TempDir
    Path folder = Path.of(".");

    /** What a snapshot answered the first time; it must answer the same ever after. */
    private final Map<Long, List<Long>> answers = new ConcurrentHashMap<>();

    private List<Long> read(View view) {
        long documents = view.documentCount();
        long claims = 0;
        for (Claim claim : view.claimsBetween("pakistan", "india")) {
            claims += 1 + claim.span().end();
        }
        return List.of(documents, claims);
    }

    private List<Long> readers(Store store, AtomicBoolean over) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<List<Long>>> futures = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                Callable<List<Long>> reader = () -> {
                    List<Long> nanos = new ArrayList<>();
                    while (!over.get()) {
                        long began = System.nanoTime();
                        View view = store.view();
                        List<Long> answer = read(view);
                        nanos.add(System.nanoTime() - began);
                        long number = view.snapshot().number();
                        assertThat(answer.get(0))
                                .as("documents at snapshot " + number)
                                .isEqualTo(BATCH * number);
                        List<Long> before = answers.putIfAbsent(number, answer);
                        assertThat(answer).as("snapshot " + number).isEqualTo(before == null ? answer : before);
                    }
                    return nanos;
                };
                futures.add(pool.submit(reader));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> future : futures) {
                all.addAll(future.get());
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }

    private static double p99(List<Long> nanos) {
        Collections.sort(nanos);
        return nanos.get((int) (nanos.size() * 0.99)) / 1e6;
    }

    /** What readers take, in nanoseconds, while something else is done. */
    private List<Long> readersDuring(Store reading, Callable<?> work) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            Future<List<Long>> busy = one.submit(() -> readers(reading, over));
            try {
                work.call();
            } finally {
                over.set(true);
            }
            return busy.get();
        } finally {
            one.shutdownNow();
        }
    }

    /**
     * The readers have a store of their own over the same directory, as another process would. Stretches with a writer and
     * without take turns, so that both meet the same machine; what else runs there spoils some stretches, not all.
     */
    @Test
    @Tag("slow")
    void readersSeeWholeSnapshotsAndAreHardlySlowedByAWriter() throws Exception {
        int rounds = Math.max(1, Integer.getInteger("entente.seconds", 60) / STRETCH);
        double best = Double.MAX_VALUE;
        try (Store store = Store.openOrCreate(folder.resolve("memory"));
                Store reading = Store.open(folder.resolve("memory"));
                Writer writer = store.write("a test")) {
            AtomicInteger next = new AtomicInteger();
            while (next.get() < 40) {
                commit(writer, next);
            }
            for (int round = 0; round < rounds; round++) {
                List<Long> whileWriting = readersDuring(reading, () -> {
                    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(STRETCH);
                    while (System.nanoTime() < end) {
                        commit(writer, next);
                        TimeUnit.MILLISECONDS.sleep(200);
                    }
                    return next;
                });
                List<Long> idle = readersDuring(reading, () -> {
                    TimeUnit.SECONDS.sleep(IDLE);
                    return next;
                });
                double ratio = p99(whileWriting) / p99(idle);
                best = Math.min(best, ratio);
                System.out.printf(
                        "ConcurrencyTest: %d commits, %d reads at p99 %.1f ms while writing, %d at %.1f ms idle: %.2f%n",
                        next.get() / BATCH, whileWriting.size(), p99(whileWriting), idle.size(), p99(idle), ratio);
            }
            assertThat(best)
                    .as("p99 beside a writer to p99 without, the best of " + rounds)
                    .isLessThanOrEqualTo(2);
            assertThat(answers.size()).as("snapshots that were read").isGreaterThan(rounds);
            for (Map.Entry<Long, List<Long>> answer : answers.entrySet()) {
                assertThat(read(store.view(new AsOf.Numbered(answer.getKey())))).isEqualTo(answer.getValue());
            }
        }
    }

    private static void commit(Writer writer, AtomicInteger next) {
        int from = next.getAndAdd(BATCH);
        writer.commit(Sample.batch(Cause.INGEST, 1, from, from + BATCH));
    }

    @Test
    void aSecondWriterIsToldWhoWritesAndReadersAreNot() throws Exception {
        Path directory = folder.resolve("memory");
        Path output = folder.resolve("out");
        Store.openOrCreate(directory).close();
        Process worker = Workers.start(output, Map.of(), "ingest", directory.toString(), "0", "100000", "5");
        try {
            while (Workers.acknowledged(output) == 0 && worker.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            try (Store store = Store.open(directory)) {
                assertThat(store.view().documentCount()).isPositive();
                assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> store.write("a test")))
                        .isInstanceOf(StoreException.Busy.class)
                        .hasMessageContaining("is being written by process " + worker.pid() + " (a worker) since")
                        .hasMessageContaining("wait or stop it");
                assertThat(store.verify()).isEmpty();
                Path copy = folder.resolve("copy");
                Snapshot copied = store.backup(copy);
                try (Store other = Store.open(copy)) {
                    assertThat(other.verify()).isEmpty();
                    assertThat(other.view().snapshot()).isEqualTo(copied);
                    assertThat(other.view().claims())
                            .isEqualTo(store.view(new AsOf.Numbered(copied.number()))
                                    .claims());
                }
            }
        } finally {
            worker.destroyForcibly().waitFor();
        }
        try (Store store = Store.open(directory);
                Writer writer = store.write("after the worker's end")) {
            assertThat(writer.view().documentCount()).isPositive();
        }
    }
}
