package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.entente.app.http.Access;
import org.entente.app.knowledge.Memory;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente serve}: the page and the interface over a store. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Serves the page and the HTTP interface over a store, on this machine only unless told otherwise.",
        footer = {
            "",
            "Examples:",
            "  entente serve memory",
            "  entente serve memory --bind 0.0.0.0 --host desk.example.org --token-file token.txt",
        })
public final class ServeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "STORE", description = "the store's directory; made where it is not there")
    private Path directory = Path.of("memory");

    @Mixin
    private final ServeOptions serving = new ServeOptions();

    @Option(names = "--actors", paramLabel = "FILE", description = "a YAML file of actors of your own; theirs win")
    private List<Path> actors = List.of();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Streams.err(spec);
        Access access = serving.access();
        newStore(directory).ifPresent(err::println);
        try (Store store = Store.openOrCreate(directory)) {
            Memory memory = new Memory(store);
            Engine engine = loadWhileWarming(memory);
            return Server.run(memory, engine, CoderVersion.run(false, actors), access, Streams.out(spec), err);
        }
    }

    /** What is told of a store that is made because none is there, which may be a name mistyped. */
    static Optional<String> newStore(Path directory) {
        return Files.exists(directory)
                ? Optional.empty()
                : Optional.of("entente: note: nothing is at " + directory + "; an empty store is made there, which"
                        + " \"entente ingest FILES --store " + directory + "\" fills");
    }

    /** A large store takes a second or two to open, the engine more; the one waits for the other. */
    private Engine loadWhileWarming(Memory memory) {
        CompletableFuture<Void> warm =
                CompletableFuture.runAsync(memory::warm, task -> new Thread(task, "warming").start());
        try {
            return Engine.load(false, actors);
        } finally {
            warm.join();
        }
    }
}
