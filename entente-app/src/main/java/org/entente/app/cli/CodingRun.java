package org.entente.app.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.entente.claim.Document;
import org.entente.ingest.Ingest;
import org.entente.ingest.Outcome;
import org.entente.text.Coder;
import org.entente.text.coding.Coding;

/**
 * Codes the documents of several files on several threads and hands the results on in the order of the input, so that the
 * output is the same however many threads there are. What cannot be coded is told on the error output and counted.
 */
final class CodingRun {

    private static final int AHEAD_PER_THREAD = 8;

    private final Coder coder;
    private final PrintWriter err;
    private final int threads;
    private final Map<String, String> seen = new HashMap<>();
    private int skipped;
    private long documents;
    private long tokens;
    private long claims;

    private record Pending(Document document, Future<Coding> coding) {}

    CodingRun(Coder coder, PrintWriter err, int threads) {
        this.coder = coder;
        this.err = err;
        this.threads = threads;
    }

    void over(Ingest ingest, BiConsumer<Document, Coding> sink) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, runnable -> {
            Thread thread = new Thread(runnable, "coder");
            thread.setDaemon(true);
            return thread;
        });
        Deque<Pending> pending = new ArrayDeque<>();
        Progress progress = new Progress(err, "documents", 0);
        try {
            for (Optional<Outcome> next = ingest.next(); next.isPresent(); next = ingest.next()) {
                accept(next.get(), pool, pending);
                while (pending.size() >= threads * AHEAD_PER_THREAD) {
                    deliver(pending.removeFirst(), sink);
                    progress.at(documents);
                }
            }
            while (!pending.isEmpty()) {
                deliver(pending.removeFirst(), sink);
                progress.at(documents);
            }
        } finally {
            progress.end();
            pool.shutdownNow();
        }
    }

    private void accept(Outcome outcome, ExecutorService pool, Deque<Pending> pending) {
        if (outcome instanceof Outcome.Quarantined aside) {
            skip(aside.message());
        } else if (outcome instanceof Outcome.Read read) {
            Document document = read.document();
            String earlier = seen.putIfAbsent(document.id(), read.place());
            if (earlier != null) {
                skip(read.place() + ": the id \"" + document.id() + "\" was used before (" + earlier
                        + "); ids must differ");
            } else {
                Callable<Coding> task = () -> coder.code(document);
                pending.add(new Pending(document, pool.submit(task)));
            }
        }
    }

    private void deliver(Pending pending, BiConsumer<Document, Coding> sink) {
        try {
            Coding coding = pending.coding().get();
            documents++;
            tokens += coding.tokens();
            claims += coding.claims().size();
            for (String note : coding.notes()) {
                err.println("entente: note: " + pending.document().id() + ": " + note);
            }
            sink.accept(pending.document(), coding);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            skip("document \"" + pending.document().id() + "\" could not be coded (" + cause
                    + "); please report it with its text");
            if (System.getenv("ENTENTE_TRACE") != null) {
                cause.printStackTrace(err);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("coding was interrupted", e);
        }
    }

    private void skip(String message) {
        skipped++;
        err.println("entente: " + message);
    }

    int skipped() {
        return skipped;
    }

    long documents() {
        return documents;
    }

    long tokens() {
        return tokens;
    }

    long claims() {
        return claims;
    }
}
