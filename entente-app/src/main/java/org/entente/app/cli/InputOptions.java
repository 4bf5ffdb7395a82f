package org.entente.app.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.ingest.Ingest;
import org.entente.ingest.IngestOptions;
import org.entente.ingest.IngestOptions.Duplicates;
import org.entente.ingest.IngestOptions.Naming;
import org.entente.ingest.Known;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that codes documents takes. */
final class InputOptions {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "files (text, HTML, PDF, .docx, .odt, .eml, feeds, documents.jsonl, tables, WARC, zip), folders"
                            + " of them, http(s) addresses, or - for standard input")
    private List<String> sources = List.of();

    /** The files and folders as the user named them. */
    List<String> sources() {
        return sources;
    }

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            description = "publication date of documents that carry none")
    private @Nullable String published;

    @Option(names = "--actors", paramLabel = "FILE", description = "a YAML file of actors of your own; theirs win")
    List<Path> actors = List.of();

    @Option(names = "--fast", description = "search for the parse greedily: twice the speed, a little less accurate")
    boolean fast;

    @Option(
            names = "--accurate",
            description =
                    "let the type model see vectors of a sentence encoder: better, and about 100 sentences a second")
    boolean accurate;

    @Option(names = "--threads", paramLabel = "N", description = "threads to use (default: one a processor)")
    private int threads;

    /**
     * What the sources hold. Opened before anything heavy is loaded, so that a wrong option is told at once.
     */
    Ingest ingest() {
        return ingest(sources, published());
    }

    /** Documents to be coded here and now: each under its file's name, copies too. */
    static Ingest ingest(List<String> sources, Optional<LocalDate> published) {
        IngestOptions options = IngestOptions.standard()
                .withPublished(published)
                .withDetectLanguage(false)
                .withNaming(Naming.FILE)
                .withDuplicates(Duplicates.NONE);
        return Ingest.open(sources, options, Known.NOTHING);
    }

    private Optional<LocalDate> published() {
        if (published == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(published));
        } catch (DateTimeException e) {
            throw new Failures.UserException("--published: \"" + published + "\" is not a date; use YYYY-MM-DD");
        }
    }

    int threads() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    Engine engine() {
        return Engine.load(fast, accurate, actors);
    }
}
