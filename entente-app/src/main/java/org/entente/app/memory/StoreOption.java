package org.entente.app.memory;

import java.nio.file.Path;
import org.entente.app.cli.Failures;
import org.entente.store.AsOf;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which memory a command is about. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "the directory of the memory (default: ${DEFAULT-VALUE})",
            defaultValue = "memory")
    private Path directory = Path.of("memory");

    Path directory() {
        return directory;
    }

    Store open() {
        return Store.open(directory);
    }

    Store openOrCreate() {
        return Store.openOrCreate(directory);
    }

    static AsOf asOf(String option, @Nullable String written) {
        try {
            return written == null ? AsOf.latest() : AsOf.parse(written);
        } catch (IllegalArgumentException e) {
            throw new Failures.UserException(option + ": " + e.getMessage());
        }
    }
}
