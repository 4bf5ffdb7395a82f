package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.input.DocumentSource;
import org.entente.app.input.Input;
import org.entente.app.input.UnreadableException;
import org.entente.claim.Document;
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
        Parser parser = input.engine().parser();
        int skipped = 0;
        try (Output output = Output.to(Optional.empty())) {
            for (Path file : input.files) {
                try (DocumentSource source = DocumentSource.open(file, input.published())) {
                    for (Optional<Input> next = source.next(); next.isPresent(); next = source.next()) {
                        if (next.get() instanceof Input.Read read) {
                            write(
                                    output,
                                    read.document(),
                                    parser.parse(read.document().text()));
                        } else if (next.get() instanceof Input.Skipped why) {
                            skipped++;
                            err.println("entente: " + why.message());
                        }
                    }
                } catch (UnreadableException e) {
                    skipped++;
                    err.println("entente: " + e.getMessage());
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
