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
import org.entente.claim.Claim;
import org.entente.store.segment.StoreException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many read while one writes. How long is {@code -Dentente.seconds=N} (12 without it). */
class ConcurrencyTest {

    private static final int READERS = 8;
    private static final int BATCH = 10;

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

    /** The readers have a store of their own over the same directory, as another process would. */
    @Test
    @Tag("slow")
    void readersSeeWholeSnapshotsAndAreHardlySlowedByAWriter() throws Exception {
        int seconds = Integer.getInteger("entente.seconds", 12);
        try (Store store = Store.openOrCreate(folder.resolve("memory"));
                Store reading = Store.open(folder.resolve("memory"));
                Writer writer = store.write("a test")) {
            int next = 0;
            while (next < 40) {
                writer.commit(Sample.batch(Cause.INGEST, 1, next, next + BATCH));
                next += BATCH;
            }
            AtomicBoolean over = new AtomicBoolean();
            ExecutorService one = Executors.newSingleThreadExecutor();
            Future<List<Long>> busy = one.submit(() -> readers(reading, over));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            while (System.nanoTime() < end) {
                writer.commit(Sample.batch(Cause.INGEST, 1, next, next + BATCH));
                next += BATCH;
                TimeUnit.MILLISECONDS.sleep(200);
            }
            over.set(true);
            List<Long> whileWriting = busy.get();
            one.shutdown();
            AtomicBoolean idleOver = new AtomicBoolean();
            ExecutorService timer = Executors.newSingleThreadExecutor();
            Future<List<Long>> quiet = timer.submit(() -> readers(reading, idleOver));
            TimeUnit.SECONDS.sleep(Math.max(3, seconds / 2));
            idleOver.set(true);
            List<Long> idle = quiet.get();
            timer.shutdown();
            System.out.printf(
                    "ConcurrencyTest: %d commits, %d reads at p99 %.1f ms while writing, %d at %.1f ms idle%n",
                    next / BATCH, whileWriting.size(), p99(whileWriting), idle.size(), p99(idle));
            assertThat(p99(whileWriting)).isLessThanOrEqualTo(2 * p99(idle));
            for (Map.Entry<Long, List<Long>> answer : answers.entrySet()) {
                assertThat(read(store.view(new AsOf.Numbered(answer.getKey())))).isEqualTo(answer.getValue());
            }
        }
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
