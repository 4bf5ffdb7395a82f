package org.entente.app.memory;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.cli.CommandGroup;
import org.entente.app.cli.TerminalCommand;
import org.entente.store.Exchange;
import org.entente.store.Snapshot;
import org.entente.store.Store;
import org.entente.store.Writer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente store}: looks after a memory. */
@Command(
        name = "store",
        mixinStandardHelpOptions = true,
        description = "Looks after a memory: verify, backup, compact, export, import, delete.",
        subcommands = {
            StoreCommand.Verify.class,
            StoreCommand.BackUp.class,
            StoreCommand.Compact.class,
            StoreCommand.Export.class,
            StoreCommand.Import.class,
            StoreCommand.Delete.class
        })
public final class StoreCommand extends CommandGroup {

    /** A command over the memory that is named first. */
    private abstract static class OfMemory extends TerminalCommand {

        @Parameters(index = "0", paramLabel = "DIR", description = "the memory")
        Path directory = Path.of(".");
    }

    /** Reads all of a memory and tells what is wrong. */
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description =
                    "Reads all of a memory and tells what is wrong; it may be in use. Exit code 1 where it is damaged.")
    static final class Verify extends OfMemory implements Callable<Integer> {

        @Override
        public Integer call() {
            PrintWriter out = out();
            try (Store memory = Store.open(directory)) {
                List<String> faults = memory.verify();
                faults.forEach(out::println);
                if (faults.isEmpty()) {
                    Snapshot snapshot = memory.view().snapshot();
                    out.println(String.format(
                            Locale.ROOT,
                            "sound: snapshot %d, %d documents, %d claims",
                            snapshot.number(),
                            memory.view().documentCount(),
                            memory.view().claimCount()));
                } else {
                    out.println((faults.size() == 1 ? "1 fault" : faults.size() + " faults")
                            + "; nothing was repaired. Restore the memory from a copy made with"
                            + " \"entente store backup\"");
                }
                out.flush();
                return faults.isEmpty() ? 0 : 1;
            }
        }
    }

    /** Copies a memory. */
    @Command(
            name = "backup",
            mixinStandardHelpOptions = true,
            description = "Copies a memory into an empty directory; it may be in use. The copy is a memory itself.")
    static final class BackUp extends OfMemory implements Callable<Integer> {

        @Parameters(index = "1", paramLabel = "COPY", description = "an empty or a new directory")
        private Path copy = Path.of(".");

        @Override
        public Integer call() {
            try (Store memory = Store.open(directory)) {
                Snapshot snapshot = memory.backup(copy);
                out().println("snapshot " + snapshot.number() + " copied to " + copy
                        + "; to restore it, use it in the place of " + directory);
                return 0;
            }
        }
    }

    /** Merges the files of a memory. */
    @Command(
            name = "compact",
            mixinStandardHelpOptions = true,
            description = "Merges the files of a memory into one a table; every answer stays the same.")
    static final class Compact extends OfMemory implements Callable<Integer> {

        @Override
        public Integer call() {
            try (Store memory = Store.open(directory);
                    Writer writer = memory.write("entente store compact")) {
                writer.compact();
                return 0;
            }
        }
    }

    /** Writes tables. */
    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description =
                    "Writes documents, claims, actors, events, ties, corrections and runs as Parquet, a file a table;"
                            + " docs/reference/store.md describes them.")
    static final class Export extends OfMemory implements Callable<Integer> {

        @Parameters(index = "1", paramLabel = "TABLES", description = "an empty or a new directory")
        private Path tables = Path.of(".");

        @Option(
                names = "--snapshot",
                paramLabel = "SNAPSHOT",
                description = "an earlier state: a snapshot's number, a day or an instant")
        private @Nullable String snapshot;

        @Override
        public Integer call() throws IOException {
            try (Store memory = Store.open(directory)) {
                Exchange.write(memory, memory.view(StoreOption.asOf("--snapshot", snapshot)), tables)
                        .forEach((table, rows) -> out().println(rows + " rows of " + table));
                return 0;
            }
        }
    }

    /** Reads tables. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description =
                    "Takes the tables that export wrote into a memory, made where there is none; what it holds already adds nothing.")
    static final class Import extends OfMemory implements Callable<Integer> {

        @Parameters(index = "1", paramLabel = "TABLES", description = "the directory of the tables")
        private Path tables = Path.of(".");

        @Override
        public Integer call() throws IOException {
            try (Store memory = Store.openOrCreate(directory);
                    Writer writer = memory.write("entente store import")) {
                Exchange.read(memory, writer, tables);
                out().println("imported; the memory now holds "
                        + memory.view().documentCount() + " documents and "
                        + memory.view().claimCount() + " claims");
                return 0;
            }
        }
    }

    /** Deletes documents. */
    @Command(
            name = "delete",
            mixinStandardHelpOptions = true,
            description = "Deletes documents and their claims from a memory; earlier snapshots keep them.")
    static final class Delete extends OfMemory implements Callable<Integer> {

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "ID", description = "ids of documents")
        private List<String> ids = List.of();

        @Option(names = "--reason", required = true, description = "why, for those who ask later")
        private String reason = "";

        @Override
        public Integer call() {
            try (Store memory = Store.open(directory);
                    Writer writer = memory.write("entente store delete")) {
                return new Deleting(memory, writer).delete(ids, reason, out());
            }
        }
    }
}
