package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.export.Quotes;
import org.entente.app.export.RelationText;
import org.entente.app.knowledge.Level;
import org.entente.app.knowledge.Memory;
import org.entente.app.knowledge.RollUps;
import org.entente.app.knowledge.StoredAnswers;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.ingest.Ingest;
import org.entente.relation.Relating;
import org.entente.relation.Relationship;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.Run;
import org.entente.store.Store;
import org.entente.store.StoredDocument;
import org.entente.store.Writer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente demo}: codes and relates the reports that come with the program. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Codes and relates the bundled reports and tells how long it took.")
public final class DemoCommand implements Callable<Integer> {

    private static final int DYADS = 6;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "how many dyads to show (default: ${DEFAULT-VALUE})",
            defaultValue = "6")
    private int most = DYADS;

    @Option(names = "--serve", description = "open the bundled reports as a page on this machine")
    private boolean serve;

    @Option(
            names = "--store",
            paramLabel = "DIRECTORY",
            description = "where --serve keeps the demo and what you correct in it (default: ~/.cache/entente/demo)")
    private @Nullable Path directory;

    @Mixin
    private final ServeOptions serving = new ServeOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Streams.out(spec);
        PrintWriter err = Streams.err(spec);
        Path reports = Path.of(System.getProperty("entente.home", "."), "examples", "reports.jsonl");
        if (!Files.exists(reports)) {
            throw new Failures.UserException(
                    reports + ": the bundled reports are not there; run ./entente demo from a clone");
        }
        long began = System.nanoTime();
        Engine engine = Engine.load(false, List.of());
        double loaded = seconds(began);
        List<Claim> claims = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        Map<String, LocalDate> dates = new HashMap<>();
        Quotes quotes = new Quotes();
        CodingRun run = new CodingRun(engine.coder(), err, Runtime.getRuntime().availableProcessors());
        long coding = System.nanoTime();
        try (Ingest ingest = InputOptions.ingest(List.of(reports.toString()), Optional.empty())) {
            run.over(ingest, (document, coded) -> {
                documents.add(document);
                claims.addAll(coded.claims());
                quotes.add(document, coded.claims());
                document.published().ifPresent(day -> dates.put(document.id(), day));
            });
        }
        double coded = seconds(coding);
        if (serve) {
            return serve(engine, documents, claims, out, err);
        }
        long relating = System.nanoTime();
        List<Relationship> dyads =
                Relating.standard(new RollUps(engine.actors()).at(Level.STATE)).relate(claims, dates);
        double related = seconds(relating);
        new RelationText(Colours.standard(true), quotes)
                .lines(dyads.stream()
                        .sorted(Comparator.comparingDouble(Relationship::interest)
                                .reversed())
                        .limit(most)
                        .toList())
                .forEach(out::println);
        out.println();
        out.println(String.format(
                Locale.ROOT,
                "%d reports, %d claims, %d dyads. Loaded in %.1f s, coded in %.1f s (%.0f tokens a second), related in %.1f s.",
                run.documents(),
                claims.size(),
                dyads.size(),
                loaded,
                coded,
                run.tokens() / Math.max(coded, 1e-3),
                related));
        out.println("One dyad whole:  ./entente relate examples/reports.jsonl --dyad Iran --dyad \"Saudi Arabia\"");
        out.println("Your own text:   ./entente relate article.txt --published 2025-02-11");
        out.println(
                "Why a sentence is read as it is:  ./entente rules explain \"Turkey shot down a Russian warplane.\"");
        out.flush();
        return run.skipped() > 0 ? 1 : 0;
    }

    /** Puts the demo into a store of its own, where the page can correct it, and serves that. */
    private int serve(Engine engine, List<Document> documents, List<Claim> claims, PrintWriter out, PrintWriter err)
            throws IOException {
        Path kept = directory != null
                ? directory
                : Path.of(System.getProperty("user.home", "."), ".cache", "entente", "demo");
        Files.createDirectories(kept);
        try (Store store = Store.openOrCreate(kept)) {
            Run run = CoderVersion.run(false, List.of());
            Batch batch = new Batch(Cause.INGEST, "the bundled reports")
                    .knowing(run, () -> StoredAnswers.rows(engine.answers()));
            for (Document document : documents) {
                batch.coded(
                        StoredDocument.of(document),
                        run,
                        claims.stream()
                                .filter(claim -> claim.span().doc().equals(document.id()))
                                .toList());
            }
            try (Writer writer = store.write("demo")) {
                writer.commit(batch);
            }
            return Server.run(new Memory(store), engine, run, serving.access(), out, err);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
