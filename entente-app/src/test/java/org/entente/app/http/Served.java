package org.entente.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.entente.app.cli.Engine;
import org.entente.app.knowledge.Intake;
import org.entente.app.knowledge.Memory;
import org.entente.ingest.Ingest;
import org.entente.ingest.IngestOptions;
import org.entente.ingest.Known;
import org.entente.ingest.Outcome;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.Run;
import org.entente.store.Store;
import org.entente.store.StoredDocument;
import org.entente.store.Writer;

/** A server over a store of its own, in a directory that is thrown away. */
final class Served implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Path REPORTS = Path.of("..", "examples", "reports.jsonl");

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    /** Loaded once, for it takes seconds. */
    private static final class Loaded {
        private static final Engine ENGINE = Engine.load(false, List.of());
        private static final Batch DEMO = demo();

        private static Batch demo() {
            Batch batch = new Batch(Cause.INGEST, "the bundled reports");
            IngestOptions options = IngestOptions.standard()
                    .withNaming(IngestOptions.Naming.FILE)
                    .withDuplicates(IngestOptions.Duplicates.NONE);
            try (Ingest ingest = Ingest.open(List.of(REPORTS.toString()), options, Known.NOTHING)) {
                for (Optional<Outcome> next = ingest.next(); next.isPresent(); next = ingest.next()) {
                    if (next.get() instanceof Outcome.Read read) {
                        batch.coded(
                                StoredDocument.of(read.document()),
                                RUN,
                                ENGINE.coder().code(read.document()).claims());
                    }
                }
                return batch;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static final Run RUN = Run.of("test", "", "", "");

    private final Path directory;
    private final Store store;
    private final Serving serving;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    private Served(Batch batch, Access access, Limits limits) {
        try {
            this.directory = Files.createTempDirectory("served");
            this.store = Store.openOrCreate(directory.resolve("store"));
            try (Writer writer = store.write("test")) {
                writer.commit(batch);
            }
            Memory memory = new Memory(store);
            this.serving = Serving.start(
                    memory,
                    new Intake(memory, Loaded.ENGINE.coder(), RUN, List::of),
                    Loaded.ENGINE.actors(),
                    access,
                    limits,
                    new Serving.About("test", "tester", failures::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bundled reports. */
    static Served demo() {
        return new Served(Loaded.DEMO, Access.local(0), Limits.standard());
    }

    static Served demo(Access access, Limits limits) {
        return new Served(Loaded.DEMO, access, limits);
    }

    static Served of(Batch batch) {
        return new Served(batch, Access.local(0), Limits.standard());
    }

    Serving serving() {
        return serving;
    }

    String origin() {
        return "http://localhost:" + serving.port();
    }

    /** What the server could not answer. */
    List<Throwable> failures() {
        return failures;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + serving.port() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("X-Entente", "1")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Waits until every dyad is worked out. */
    Served related() throws IOException, InterruptedException {
        for (int i = 0; i < 6000; i++) {
            JsonNode status = json("/api/status");
            if (status.path("related").asInt() >= status.path("to_relate").asInt()) {
                return this;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the dyads were not worked out within ten minutes");
    }

    @Override
    public void close() {
        try {
            serving.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            store.close();
            delete(directory);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
