package org.entente.app.memory;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.cli.CommandGroup;
import org.entente.app.cli.GivenFile;
import org.entente.claim.Claim;
import org.entente.correction.Correction;
import org.entente.correction.Entry;
import org.entente.correction.Outcome;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.Receipt;
import org.entente.store.Store;
import org.entente.store.View;
import org.entente.store.Writer;
import org.entente.store.json.EntryJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente corrections}: the overlay of a memory. */
@Command(
        name = "corrections",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Corrects what was coded: with author, reason and undo, and over every coding to come.",
        footer = {
            "",
            "Examples:",
            "  entente corrections confirm 8f14e45fceea167a --reason \"read in the source\"",
            "  entente corrections change 8f14e45fceea167a --type COERCE --when 2023-04 --reason \"arrest, not attack\"",
            "  entente corrections merge-actors ttp pakistani-taliban --reason \"one group\"",
            "  entente corrections undo 7 --reason \"was right after all\"",
            "  entente corrections to-cases cases.jsonl",
        })
public final class CorrectionsCommand extends CommandGroup {

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Every correction and what became of it.")
    int list(@Mixin StoreOption store) {
        PrintWriter out = out();
        try (Store memory = store.open()) {
            View view = memory.view();
            Map<Long, Outcome> outcomes = view.outcomes();
            for (Entry entry : view.corrections()) {
                CorrectionText.lines(entry, Optional.ofNullable(outcomes.get(entry.number())))
                        .forEach(out::println);
            }
            if (view.corrections().isEmpty()) {
                out.println("nothing is corrected");
            }
        }
        out.flush();
        return 0;
    }

    @Command(name = "confirm", mixinStandardHelpOptions = true, description = "A claim is right.")
    int confirm(@Mixin StoreOption store, @Mixin Signature signature, @Parameters(paramLabel = "CLAIM") String claim) {
        return correct(store, signature, view -> new Correction.Confirm(Finding.claim(view, claim)));
    }

    @Command(name = "reject", mixinStandardHelpOptions = true, description = "A claim is wrong and is left out.")
    int reject(@Mixin StoreOption store, @Mixin Signature signature, @Parameters(paramLabel = "CLAIM") String claim) {
        return correct(store, signature, view -> new Correction.Reject(Finding.claim(view, claim)));
    }

    @Command(
            name = "change",
            mixinStandardHelpOptions = true,
            description = "A claim says something else: its type, status, time or actors.")
    int change(
            @Mixin StoreOption store,
            @Mixin Signature signature,
            @Mixin Changed changed,
            @Parameters(paramLabel = "CLAIM") String claim) {
        return correct(store, signature, view -> changed.of(view, Finding.claim(view, claim)));
    }

    @Command(
            name = "merge-actors",
            mixinStandardHelpOptions = true,
            description = "Two actors are one: every mention of FROM is INTO.")
    int mergeActors(
            @Mixin StoreOption store,
            @Mixin Signature signature,
            @Parameters(index = "0", paramLabel = "FROM") String from,
            @Parameters(index = "1", paramLabel = "INTO") String into) {
        return correct(
                store,
                signature,
                view -> new Correction.MergeActors(Finding.known(view, from).id(), Finding.actor(view, into)));
    }

    @Command(
            name = "split-actor",
            mixinStandardHelpOptions = true,
            description = "One actor is two: where these words name ACTOR, somebody else is meant.")
    int splitActor(
            @Mixin StoreOption store,
            @Mixin Signature signature,
            @Parameters(index = "0", paramLabel = "ACTOR") String from,
            @Option(names = "--mention", required = true, description = "the words of the mention, exactly")
                    String mention,
            @Option(names = "--into", required = true, description = "who is meant by them") String into) {
        return correct(
                store,
                signature,
                view -> new Correction.SplitActor(Finding.known(view, from).id(), mention, Finding.actor(view, into)));
    }

    @Command(name = "same-event", mixinStandardHelpOptions = true, description = "Two claims tell of one event.")
    int sameEvent(
            @Mixin StoreOption store,
            @Mixin Signature signature,
            @Parameters(index = "0", paramLabel = "CLAIM") String claim,
            @Parameters(index = "1", paramLabel = "OTHER") String other) {
        return correct(
                store,
                signature,
                view -> new Correction.SameEvent(Finding.claim(view, claim), Finding.claim(view, other)));
    }

    @Command(name = "undo", mixinStandardHelpOptions = true, description = "Takes a correction back.")
    int undo(@Mixin StoreOption store, @Mixin Signature signature, @Parameters(paramLabel = "NUMBER") long number) {
        try (Store memory = store.open();
                Writer writer = memory.write("entente corrections")) {
            Finding.entry(memory.view(), number);
            Batch batch = new Batch(Cause.CORRECTION, signature.reason());
            return told(writer.commit(batch.undo(signature.author(), signature.reason(), number)));
        }
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Every correction as JSON Lines, in order; to standard output without a file.")
    int export(@Mixin StoreOption store, @Parameters(paramLabel = "FILE", arity = "0..1") @Nullable Path file)
            throws IOException {
        try (Store memory = store.open()) {
            return write(
                    memory.view().corrections().stream().map(EntryJson::write).toList(), file);
        }
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Takes corrections from JSON Lines; those that are there already add nothing.")
    int importFrom(@Mixin StoreOption store, @Parameters(paramLabel = "FILE") Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : GivenFile.lines(file)) {
            number++;
            if (!line.isBlank()) {
                entries.add(Finding.told(line, "line " + number + " of " + file));
            }
        }
        try (Store memory = store.open();
                Writer writer = memory.write("entente corrections import")) {
            return told(writer.commit(new Batch(Cause.CORRECTION, "from " + file).replay(entries)));
        }
    }

    @Command(
            name = "to-cases",
            mixinStandardHelpOptions = true,
            description = "Corrected documents as cases for the coder's regression tests, as JSON Lines.")
    int toCases(@Mixin StoreOption store, @Parameters(paramLabel = "FILE", arity = "0..1") @Nullable Path file)
            throws IOException {
        try (Store memory = store.open()) {
            return write(Cases.of(memory.view()), file);
        }
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Codes the documents of cases and tells where the coder does not say what analysts said."
                    + " Exit code 1 where it does not.")
    int check(@Mixin CoderOptions coder, @Parameters(paramLabel = "CASES") Path file) throws IOException {
        return new CaseCheck(coder.engine().coder(), out()).check(file);
    }

    private int write(List<String> lines, @Nullable Path file) throws IOException {
        if (file == null) {
            lines.forEach(out()::println);
            out().flush();
        } else {
            Files.write(file, lines);
        }
        return 0;
    }

    /** Makes a correction of what stands. */
    private interface Making {
        Correction of(View view);
    }

    private int correct(StoreOption store, Signature signature, Making making) {
        try (Store memory = store.open();
                Writer writer = memory.write("entente corrections")) {
            Correction correction = making.of(memory.view());
            Batch batch = new Batch(Cause.CORRECTION, signature.reason());
            return told(writer.commit(batch.correct(signature.author(), signature.reason(), correction)));
        }
    }

    private int told(Receipt receipt) {
        PrintWriter out = out();
        receipt.corrections().forEach(number -> out.println("correction " + number));
        if (receipt.corrections().isEmpty()) {
            out.println("nothing new");
        }
        out.flush();
        return 0;
    }

    /** Who corrects, and why. */
    static final class Signature {

        @Option(names = "--author", paramLabel = "NAME", description = "who says so (default: your user name)")
        private @Nullable String author;

        @Option(names = "--reason", paramLabel = "WHY", required = true, description = "why")
        private String reason = "";

        String author() {
            return Optional.ofNullable(author).orElseGet(() -> System.getProperty("user.name", "unknown"));
        }

        String reason() {
            return reason;
        }
    }

    /** What a claim says instead. */
    static final class Changed {

        @Option(names = "--type", paramLabel = "TYPE", description = "its right type, for instance COERCE")
        private @Nullable String type;

        @Option(names = "--status", paramLabel = "STATUS", description = "its right status, for instance denied")
        private @Nullable String status;

        @Option(names = "--when", paramLabel = "EDTF", description = "its right time, for instance 2023-04 or 199X")
        private @Nullable String when;

        @Option(names = "--source", paramLabel = "ACTOR", description = "who really acts, by id or name")
        private @Nullable String source;

        @Option(names = "--target", paramLabel = "ACTOR", description = "who is really acted upon, by id or name")
        private @Nullable String target;

        Correction.Change of(View view, Claim claim) {
            return Finding.change(
                    view,
                    claim,
                    Optional.ofNullable(type),
                    Optional.ofNullable(status),
                    Optional.ofNullable(when),
                    Optional.ofNullable(source),
                    Optional.ofNullable(target));
        }
    }
}
