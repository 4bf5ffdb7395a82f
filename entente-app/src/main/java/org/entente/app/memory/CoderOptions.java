package org.entente.app.memory;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.cli.CoderVersion;
import org.entente.app.cli.Engine;
import org.entente.store.Run;
import picocli.CommandLine.Option;

/** How documents are coded. */
final class CoderOptions {

    @Option(names = "--actors", paramLabel = "FILE", description = "a YAML file of actors of your own; theirs win")
    private List<Path> actors = List.of();

    @Option(names = "--fast", description = "search for the parse greedily: twice the speed, a little less accurate")
    private boolean fast;

    @Option(names = "--threads", paramLabel = "N", description = "threads to use (default: one a processor)")
    private int threads;

    int threads() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    Run run() {
        return CoderVersion.run(fast, actors);
    }

    Engine engine() {
        return Engine.load(fast, actors);
    }
}
