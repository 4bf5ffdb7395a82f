package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.export.Brat;
import org.entente.app.export.ClaimFormat;
import org.entente.app.export.ClaimJson;
import org.entente.app.export.ClaimTable;
import org.entente.ingest.Ingest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente code}: documents to claims. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Codes documents into claims: who did what to whom, when, with the words that say so.",
        footer = {
            "",
            "Examples:",
            "  entente code article.txt --published 2025-02-11 --format table",
            "  entente code documents.jsonl --out claims.jsonl",
            "",
            "Exit codes: 0 all coded, 1 some documents were skipped (each is told), 2 wrong usage.",
        })
public final class CodeCommand implements Callable<Integer> {

    enum Format {
        JSONL,
        TABLE,
        BRAT
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            description = "jsonl, table or brat (default: ${DEFAULT-VALUE})",
            defaultValue = "jsonl")
    private Format format = Format.JSONL;

    @Option(names = "--out", paramLabel = "FILE", description = "write here instead of to standard output")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Streams.err(spec);
        long began = System.nanoTime();
        ClaimFormat written = switch (format) {
            case JSONL -> new ClaimJson();
            case TABLE -> new ClaimTable();
            case BRAT -> new Brat();
        };
        try (Ingest ingest = input.ingest();
                Output output = Output.to(Optional.ofNullable(out))) {
            CodingRun run = new CodingRun(input.engine().coder(), err, input.threads());
            run.over(ingest, (document, coding) -> {
                try {
                    for (String line : written.lines(document, coding.claims())) {
                        output.line(line);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            output.complete();
            if (out != null || run.skipped() > 0) {
                err.println(String.format(
                        Locale.ROOT,
                        "%d documents coded, %d skipped, %d claims, %.1f s",
                        run.documents(),
                        run.skipped(),
                        run.claims(),
                        (System.nanoTime() - began) / 1e9));
            }
            return run.skipped() > 0 ? 1 : 0;
        }
    }
}
