package org.entente.app.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.entente.store.StoredDocument;
import org.entente.text.Coder;
import org.entente.text.coding.Coding;

/**
 * Codes documents on several threads and hands them on in the order they came, so that the result is the same however many
 * threads there are.
 */
final class CodingQueue implements AutoCloseable {

    private static final int AHEAD_PER_THREAD = 8;

    /** Takes what was coded. */
    interface Sink {

        /** A document and what was found in it. */
        void coded(StoredDocument document, Coding coding);

        /** A document that the coder failed on. */
        void failed(StoredDocument document, Throwable failure);
    }

    private record Pending(StoredDocument document, Future<Coding> coding) {}

    private final Supplier<Coder> coder;
    private final Sink sink;
    private final int ahead;
    private final ExecutorService pool;
    private final Deque<Pending> pending = new ArrayDeque<>();

    /**
     * @param coder asked for once there is something to code: what is stored already needs none
     */
    CodingQueue(Supplier<Coder> coder, int threads, Sink sink) {
        this.coder = coder;
        this.sink = sink;
        this.ahead = threads * AHEAD_PER_THREAD;
        this.pool = Executors.newFixedThreadPool(threads, runnable -> {
            Thread thread = new Thread(runnable, "coder");
            thread.setDaemon(true);
            return thread;
        });
    }

    void add(StoredDocument document) {
        Coder ready = coder.get();
        pending.add(new Pending(document, pool.submit(() -> ready.code(document.document()))));
        while (pending.size() >= ahead) {
            deliver(pending.removeFirst());
        }
    }

    void drain() {
        while (!pending.isEmpty()) {
            deliver(pending.removeFirst());
        }
    }

    private void deliver(Pending next) {
        try {
            sink.coded(next.document(), next.coding().get());
        } catch (ExecutionException e) {
            sink.failed(next.document(), e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("coding was interrupted", e);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
