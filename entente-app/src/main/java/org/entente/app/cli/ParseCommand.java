package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.claim.Document;
import org.entente.ingest.Ingest;
import org.entente.ingest.Outcome;
import org.entente.nlp.Parser;
import org.entente.nlp.Sentence;
import org.entente.nlp.conllu.ConlluWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente parse}: documents to trees. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows how sentences are read: words, tags, lemmas and trees of Universal Dependencies.",
        footer = {"", "Example:", "  entente parse article.txt --format conllu"})
public final class ParseCommand implements Callable<Integer> {

    enum Format {
        CONLLU,
        TREE
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(names = "--format", description = "conllu or tree (default: ${DEFAULT-VALUE})", defaultValue = "conllu")
    private Format format = Format.CONLLU;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Streams.err(spec);
        int skipped = 0;
        try (Ingest ingest = input.ingest();
                Output output = Output.to(Optional.empty())) {
            Parser parser = input.engine().parser();
            for (Optional<Outcome> next = ingest.next(); next.isPresent(); next = ingest.next()) {
                if (next.get() instanceof Outcome.Read read) {
                    Document document = read.document();
                    write(output, document, parser.parse(document.text()));
                } else if (next.get() instanceof Outcome.Quarantined aside) {
                    skipped++;
                    err.println("entente: " + aside.message());
                }
            }
            output.complete();
        }
        return skipped > 0 ? 1 : 0;
    }

    private void write(Output output, Document document, List<Sentence> sentences) throws IOException {
        int number = 0;
        for (Sentence sentence : sentences) {
            number++;
            switch (format) {
                case CONLLU -> {
                    StringBuilder lines = new StringBuilder();
                    new ConlluWriter(lines).write(sentence, document.text(), document.id() + "-" + number);
                    output.line(lines.toString().stripTrailing());
                    output.line("");
                }
                case TREE -> {
                    for (String line : TreeDrawing.of(sentence)) {
                        output.line(line);
                    }
                    output.line("");
                }
            }
        }
    }
}
