package org.entente.app.memory;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.cli.CoderVersion;
import org.entente.app.cli.Engine;
import org.entente.store.Run;
import org.entente.text.reach.Answers;
import picocli.CommandLine.Option;

/** How documents are coded. */
final class CoderOptions {

    @Option(names = "--actors", paramLabel = "FILE", description = "a YAML file of actors of your own; theirs win")
    private List<Path> actors = List.of();

    @Option(names = "--fast", description = "search for the parse greedily: twice the speed, a little less accurate")
    private boolean fast;

    @Option(names = "--threads", paramLabel = "N", description = "threads to use (default: one a processor)")
    private int threads;

    private final Once<Run> run = new Once<>(() -> CoderVersion.run(fast, actors));
    private final Once<Engine> engine = new Once<>(() -> Engine.load(fast, actors));

    int threads() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    Run run() {
        return run.get();
    }

    /** Loaded when it is first asked for: what is stored already needs none. */
    Engine engine() {
        return engine.get();
    }

    /** What the rules and actors answer. */
    Answers answers() {
        return engine().answers();
    }
}
