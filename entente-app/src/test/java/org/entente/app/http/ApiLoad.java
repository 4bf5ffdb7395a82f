package org.entente.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.entente.app.cli.Engine;
import org.entente.app.knowledge.Intake;
import org.entente.app.knowledge.Level;
import org.entente.app.knowledge.Memory;
import org.entente.app.knowledge.RollUps;
import org.entente.store.DyadCount;
import org.entente.store.Run;
import org.entente.store.Store;

/**
 * Load on the HTTP interface: dyad pages of a store of made-up claims, asked for at a fixed rate whether or not earlier
 * ones were answered (an open loop), so that a stall counts against every request that waits behind it.
 *
 * <pre>java … org.entente.app.http.ApiLoad DIRECTORY CLAIMS PER_SECOND SECONDS [DYADS [FROM_RANK]]</pre>
 */
final class ApiLoad {

    private static final long NANOS = 1_000_000_000L;
    private static final int DYADS = 200;

    private ApiLoad() {}

    /** Runs it; the store is made where the directory holds none. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path directory = Path.of(arguments[0]);
        int claims = Integer.parseInt(arguments[1]);
        int perSecond = Integer.parseInt(arguments[2]);
        int seconds = Integer.parseInt(arguments[3]);
        int dyads = arguments.length > 4 ? Integer.parseInt(arguments[4]) : DYADS;
        int rank = arguments.length > 5 ? Integer.parseInt(arguments[5]) : 0;
        if (!Store.isStore(directory)) {
            Files.createDirectories(directory);
            MadeUpStore.fill(directory, claims);
        }
        Engine engine = Engine.load(true, List.of());
        try (Store store = Store.open(directory)) {
            Memory memory = new Memory(store);
            Intake intake = new Intake(memory, engine.coder(), Run.of("bench", "", "", ""), List::of);
            Serving.About about = new Serving.About("bench", "bench", Throwable::printStackTrace);
            try (Serving serving =
                    Serving.start(memory, intake, engine.actors(), Access.local(0), Limits.standard(), about)) {
                List<URI> pages = pages(memory, new RollUps(engine.actors()), serving.port(), dyads, rank);
                HttpClient client = HttpClient.newHttpClient();
                warm(client, pages);
                awaitWorkAhead(client, serving.port());
                long before = heap();
                System.out.println(run(client, pages, perSecond, seconds));
                System.out.printf(
                        Locale.ROOT, "heap after full collection: %d MB before, %d MB after%n", before, heap());
            }
        }
    }

    static List<URI> pages(Memory memory, RollUps rollUps, int port, int most, int rank) {
        long began = System.nanoTime();
        List<DyadCount> dyads = memory.dyads(rollUps.at(Level.STATE), Optional.empty());
        System.out.printf(
                Locale.ROOT,
                "%d claims, %d dyads; the list of dyads took %.1f s%n",
                memory.claims(Optional.empty()),
                dyads.size(),
                (System.nanoTime() - began) / 1e9);
        System.out.printf(
                Locale.ROOT,
                "asked are %d dyads from rank %d on, the first with %d claims%n",
                most,
                rank,
                dyads.get(rank).claims());
        return dyads.stream()
                .skip(rank)
                .limit(most)
                .map(count -> URI.create("http://127.0.0.1:" + port + "/api/dyads/"
                        + count.dyad().first().id() + "/"
                        + count.dyad().second().id()))
                .toList();
    }

    /** Waits until the dyads most told of are worked out, which a server does once after its start. */
    static void awaitWorkAhead(HttpClient client, int port) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpRequest status = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/status"))
                .build();
        JsonNode told;
        do {
            Thread.sleep(200);
            told = Served.JSON.readTree(
                    client.send(status, HttpResponse.BodyHandlers.ofString()).body());
        } while (told.path("related").asInt() < told.path("to_relate").asInt());
        System.out.printf(
                Locale.ROOT,
                "%d dyads worked out ahead, %.1f s after the last first view%n",
                told.path("related").asInt(),
                (System.nanoTime() - began) / 1e9);
    }

    static void warm(HttpClient client, List<URI> pages) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (URI page : pages) {
            long began = System.nanoTime();
            client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
            millis.add((System.nanoTime() - began) / 1e6);
        }
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "first time: median %.0f ms, 99 %% %.0f ms, most %.0f ms over %d dyads%n",
                share(sorted, 0.5),
                share(sorted, 0.99),
                share(sorted, 1),
                sorted.length);
    }

    /**
     * What came of a run.
     *
     * @param requests how many were sent
     * @param median milliseconds from when a request was due to its answer
     * @param high the same for 99 of 100
     * @param most the same for the slowest
     * @param errors failures and answers other than 200
     */
    record Outcome(int requests, double median, double high, double most, int errors) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d requests: median %.1f ms, 99 %% %.1f ms, most %.1f ms, %d errors",
                    requests,
                    median,
                    high,
                    most,
                    errors);
        }
    }

    static Outcome run(HttpClient client, List<URI> pages, int perSecond, int seconds) {
        int total = perSecond * seconds;
        double[] millis = new double[total];
        AtomicInteger errors = new AtomicInteger();
        List<CompletableFuture<?>> all = new ArrayList<>();
        long began = System.nanoTime();
        for (int i = 0; i < total; i++) {
            long due = began + i * NANOS / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            int number = i;
            HttpRequest request = HttpRequest.newBuilder(pages.get(i * 31 % pages.size()))
                    .header("Accept-Encoding", "gzip")
                    .build();
            all.add(client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                    .handle((answer, failure) -> {
                        millis[number] = (System.nanoTime() - due) / 1e6;
                        if (failure != null || answer.statusCode() != 200) {
                            errors.incrementAndGet();
                        }
                        return number;
                    }));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        Arrays.sort(millis);
        return new Outcome(total, share(millis, 0.5), share(millis, 0.99), share(millis, 1), errors.get());
    }

    private static double share(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
