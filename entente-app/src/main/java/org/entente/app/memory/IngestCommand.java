package org.entente.app.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.cli.Failures;
import org.entente.app.cli.Progress;
import org.entente.app.cli.Streams;
import org.entente.app.knowledge.CopyLinks;
import org.entente.app.knowledge.StoredAnswers;
import org.entente.ingest.Ingest;
import org.entente.ingest.IngestOptions;
import org.entente.ingest.Outcome;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.Store;
import org.entente.store.Writer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente ingest}: reports into a memory. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads reports, codes them and keeps them in a memory; what is kept already adds nothing.",
        footer = {
            "",
            "Examples:",
            "  entente ingest reports/ news.warc.gz --store memory",
            "  entente ingest article.txt --published 2025-02-11",
            "",
            "What was committed is safe whatever happens; run the same command again to go on.",
            "Exit codes: 0 all read, 1 something is in quarantine (each is told), 2 wrong usage.",
        })
public final class IngestCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "files, folders, archives or addresses of reports; - for standard input")
    private List<String> sources = List.of();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final CoderOptions coder = new CoderOptions();

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            description = "publication date of documents that carry none")
    private @Nullable String published;

    @Option(names = "--date-from-file", description = "a file's modification time may stand for the publication date")
    private boolean dateFromFile;

    @Option(names = "--json", description = "the report as one JSON object")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Streams.err(spec);
        long began = System.nanoTime();
        IngestOptions options =
                IngestOptions.standard().withPublished(published()).withDateFromModification(dateFromFile);
        try (Store memory = store.openOrCreate();
                Writer writer = memory.write("entente ingest");
                Ingest ingest = Ingest.open(sources, options, new StoredContent(writer.view()))) {
            Committing committing = new Committing(
                    writer,
                    Cause.INGEST,
                    String.join(" ", sources),
                    coder.run(),
                    () -> StoredAnswers.rows(coder.answers()));
            Progress progress = new Progress(err, "reports", 0);
            IngestRun run = new IngestRun(coder, committing);
            try {
                long done = 0;
                for (Optional<Outcome> next = ingest.next(); next.isPresent(); next = ingest.next()) {
                    run.accept(next.get());
                    progress.at(++done);
                }
                run.finish();
                Batch links = CopyLinks.settled(memory.view());
                if (!links.isEmpty()) {
                    writer.commit(links);
                }
            } finally {
                progress.end();
                run.close();
            }
            report(ingest, committing, run, (System.nanoTime() - began) / 1e9);
            long aside = ingest.report().inQuarantine() + run.failures();
            return aside > 0 ? 1 : 0;
        }
    }

    private void report(Ingest ingest, Committing committing, IngestRun run, double seconds)
            throws JsonProcessingException {
        PrintWriter out = Streams.out(spec);
        if (json) {
            ObjectNode node =
                    (ObjectNode) new ObjectMapper().readTree(ingest.report().json());
            node.put("stored", committing.documentsAdded())
                    .put("revised", committing.documentsRevised())
                    .put("claims", committing.claimsAdded())
                    .put("not_coded", run.failures())
                    .put("seconds", Math.round(seconds * 10) / 10.0);
            out.println(node);
        } else {
            out.println(ingest.report().text());
            out.println(String.format(
                    Locale.ROOT,
                    "%d documents stored, %d revised, %d claims, %.1f s",
                    committing.documentsAdded(),
                    committing.documentsRevised(),
                    committing.claimsAdded(),
                    seconds));
            run.messages().forEach(message -> out.println("  " + message));
        }
        out.flush();
    }

    private Optional<LocalDate> published() {
        try {
            return Optional.ofNullable(published).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new Failures.UserException("--published: \"" + published + "\" is not a date; use YYYY-MM-DD");
        }
    }
}
