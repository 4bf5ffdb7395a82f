package org.entente.app.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.entente.app.knowledge.Intake;
import org.entente.app.knowledge.IntakeProgress;
import org.entente.app.view.QuarantineRow;
import org.entente.ingest.IngestOptions;

/** Adding reports: a file is put down, read in the background, and its progress can be watched. */
final class IntakeRoutes implements AutoCloseable {

    private static final int QUEUE = 64;
    private static final int REMEMBERED = 256;
    private static final long BEAT_NANOS = 10_000_000_000L;
    private static final Parameter NAME = Parameter.of("name", "the name of the file, with its ending", "report.txt");
    private static final Parameter PUBLISHED =
            Parameter.of("published", "publication date of documents that carry none (YYYY-MM-DD)", "2025-02-11");

    private final Known known;
    private final Intake intake;
    private final Limits limits;
    private final Semaphore streams;
    private final ExecutorService reading =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(QUEUE), task -> {
                Thread thread = new Thread(task, "intake");
                thread.setDaemon(true);
                return thread;
            });
    private final Map<String, IntakeProgress> states = new LinkedHashMap<>();
    /** So that a link to an intake never leads to another one after a restart. */
    private final String started = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    private long begun;

    IntakeRoutes(Known known, Intake intake, Limits limits) {
        this.known = known;
        this.intake = intake;
        this.limits = limits;
        this.streams = new Semaphore(limits.streams());
    }

    List<Route> routes() {
        return List.of(
                Route.change(
                        "/api/intakes",
                        "Takes a file with reports: the body is the file, in any format that ingest reads.",
                        IntakeProgress.class,
                        Optional.empty(),
                        List.of(NAME, PUBLISHED),
                        this::begin),
                Route.live(
                        "/api/intakes/{intake}",
                        "How far the reading of an uploaded file has come.",
                        IntakeProgress.class,
                        Route.Kind.LIVE,
                        question -> new Answer.Changed(state(question.path("intake")))),
                Route.live(
                        "/api/intakes/{intake}/events",
                        "The same as it comes, until it is done: events named progress.",
                        IntakeProgress.class,
                        Route.Kind.EVENTS,
                        question -> events(question.path("intake"))),
                Route.list(
                        "/api/quarantine",
                        "What could not be read, and why.",
                        QuarantineRow.class,
                        List.of(Parameter.DONE_BY),
                        question -> Cursor.page(
                                QuarantineRow.class,
                                List.copyOf(known.memory()
                                        .quarantine(question.day("as_of"))
                                        .entrySet()),
                                entry -> new QuarantineRow(entry.getKey(), entry.getValue()),
                                question,
                                known.version())));
    }

    private Answer begin(Question question) throws IOException {
        String name = question.text("name")
                .map(given -> given.replaceAll("[^\\p{L}\\p{N} ._-]", "_"))
                .filter(given -> given.length() <= 200 && !given.startsWith("."))
                .orElseThrow(() -> Problem.thrown(400, "name: give the name of the file, for instance report.txt"));
        IngestOptions options = IngestOptions.standard().withPublished(question.day("published"));
        Path folder = Files.createTempDirectory("entente-intake");
        Path file = folder.resolve(name);
        boolean taken = false;
        try {
            question.save(file, limits.uploadBytes());
            String id;
            synchronized (this) {
                id = started + "-" + ++begun;
            }
            IntakeProgress first = new IntakeProgress(id, name, 0, 0, 0, 0, false, List.of(), List.of());
            tell(first);
            reading.execute(() -> read(id, name, file, options));
            taken = true;
            return new Answer.Changed(first);
        } catch (RejectedExecutionException e) {
            throw Problem.thrown(503, QUEUE + " files are waiting to be read; send more when some are done");
        } finally {
            if (!taken) {
                forget(file);
            }
        }
    }

    private void read(String id, String name, Path file, IngestOptions options) {
        try {
            intake.take(id, name, file, options, this::tell);
        } catch (IOException | RuntimeException e) {
            IntakeProgress last = state(id);
            List<String> told = new ArrayList<>(last.quarantined());
            told.add(name + ": it could not be taken in (" + e.getMessage() + ")");
            tell(new IntakeProgress(
                    id,
                    name,
                    last.read(),
                    last.added(),
                    last.duplicates(),
                    last.claims(),
                    true,
                    told,
                    last.documents()));
        } finally {
            forget(file);
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
            Path folder = file.getParent();
            if (folder != null) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    private synchronized void tell(IntakeProgress state) {
        states.put(state.id(), state);
        if (states.size() > REMEMBERED) {
            states.remove(states.keySet().iterator().next());
        }
        notifyAll();
    }

    private synchronized IntakeProgress state(String id) {
        IntakeProgress state = states.get(id);
        if (state == null) {
            throw Problem.thrown(404, "there is no intake \"" + id + "\"; it may be long done");
        }
        return state;
    }

    private synchronized IntakeProgress changed(String id, Optional<IntakeProgress> from) throws InterruptedException {
        long until = System.nanoTime() + BEAT_NANOS;
        long left = BEAT_NANOS;
        while (left > 0 && from.isPresent() && from.get().equals(states.get(id))) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = until - System.nanoTime();
        }
        return state(id);
    }

    private Answer events(String id) {
        state(id);
        return new Answer.Events(listener -> {
            if (!streams.tryAcquire()) {
                throw Problem.thrown(503, limits.streams() + " streams are open; ask for the state instead");
            }
            try {
                Optional<IntakeProgress> last = Optional.empty();
                while (last.isEmpty() || !last.get().done()) {
                    last = Optional.of(changed(id, last));
                    listener.event("progress", last.get());
                }
            } finally {
                streams.release();
            }
        });
    }

    @Override
    public void close() {
        reading.shutdownNow();
    }
}
