package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.text.Coder;
import org.entente.text.learn.Learner;
import org.entente.text.learn.WordVectors;
import org.entente.text.train.AnnotatedSet;
import org.entente.text.train.Workshop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente train}: makes the type model and the weights of confidence from the annotated set. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Makes the type model and the weights of confidence from annotated sentences.",
            "The same sentences, rules, actors and parser give the same bytes.",
        })
public final class TrainCommand implements Callable<Integer> {

    @Option(
            names = "--set",
            paramLabel = "DIR",
            description = "folder of annotated sentences (default: ${DEFAULT-VALUE})")
    private Path set = Path.of("entente-text/src/annotated");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder to write types.model.gz and confidence.txt to (default: the model's own)")
    private @Nullable Path out;

    @Option(names = "--accurate", description = "make the model over word vectors, for entente code --accurate")
    private boolean accurate;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter log = Streams.out(spec);
        Engine engine = Engine.untrained();
        Optional<WordVectors> vectors = accurate ? Optional.of(Engine.vectors().vectors()) : Optional.empty();
        Coder rulesAlone = engine.rulesAlone();
        Workshop workshop = new Workshop(AnnotatedSet.read(set), rulesAlone, engine.actors(), engine.rules(), vectors);
        Learner learner = workshop.learner();
        byte[] model = learner.bytes();
        Path folder = folder();
        Files.createDirectories(folder);
        Files.write(folder.resolve("types.model.gz"), model);
        log.println("types.model.gz: " + model.length + " bytes");
        log.flush();
        Files.writeString(
                folder.resolve("confidence.txt"), workshop.confidence().text(), StandardCharsets.UTF_8);
        log.println("confidence.txt written; \"entente evaluate\" tells what the coder scores with them");
        log.flush();
        return 0;
    }

    private Path folder() {
        if (out != null) {
            return out;
        }
        return Path.of(
                accurate
                        ? "entente-accurate/src/main/resources/org/entente/accurate"
                        : "entente-text/src/main/resources/org/entente/text/learn");
    }
}
