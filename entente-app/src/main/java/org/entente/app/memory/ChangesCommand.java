package org.entente.app.memory;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.cli.Streams;
import org.entente.app.export.Plain;
import org.entente.correction.Entry;
import org.entente.store.Cause;
import org.entente.store.Change;
import org.entente.store.Run;
import org.entente.store.Snapshot;
import org.entente.store.Store;
import org.entente.store.json.EntryJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente changes}: what became different, and why. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists the snapshots of a memory; with --since what became different after one, and why.",
        footer = {
            "",
            "Examples:",
            "  entente changes                       the snapshots",
            "  entente changes --since 12            after snapshot 12",
            "  entente changes --since 2025-03-31    after the end of that day (UTC)",
        })
public final class ChangesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(names = "--since", paramLabel = "SNAPSHOT", description = "a snapshot's number, a day or an instant")
    private @Nullable String since;

    @Option(names = "--json", description = "one JSON object a line")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = Streams.out(spec);
        try (Store memory = store.open()) {
            List<Snapshot> snapshots = memory.snapshots();
            if (since == null) {
                snapshots.forEach(snapshot -> out.println(json ? node(snapshot).toString() : line(snapshot)));
            } else {
                Map<String, Run> runs = memory.view().knownRuns();
                memory.eachChange(
                        StoreOption.asOf("--since", since),
                        change -> (json ? Stream.of(node(change).toString()) : lines(change, runs, snapshots))
                                .forEach(out::println));
            }
        }
        out.flush();
        return 0;
    }

    private static String line(Snapshot snapshot) {
        return String.format(
                Locale.ROOT,
                "%6d  %s  %-24s %6d documents %8d claims %6d ended %4d corrections  %s",
                snapshot.number(),
                snapshot.learned(),
                snapshot.cause().words(),
                snapshot.documents(),
                snapshot.claims(),
                snapshot.ended(),
                snapshot.corrections(),
                Plain.cut(Plain.text(snapshot.note()), 60));
    }

    private static ObjectNode node(Snapshot snapshot) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("number", snapshot.number())
                .put("learned", snapshot.learned().toString())
                .put("cause", snapshot.cause().name().toLowerCase(Locale.ROOT))
                .put("note", snapshot.note())
                .put("run", snapshot.run())
                .put("documents", snapshot.documents())
                .put("claims", snapshot.claims())
                .put("ended", snapshot.ended())
                .put("corrections", snapshot.corrections());
    }

    private static ObjectNode node(Change change) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("doc", change.doc());
        change.document()
                .ifPresentOrElse(
                        kind -> node.put("document", kind.name().toLowerCase(Locale.ROOT)),
                        () -> node.putNull("document"));
        ArrayNode claims = node.putArray("claims");
        change.claims().forEach(difference -> claims.add(DifferenceText.json(difference)));
        ArrayNode snapshots = node.putArray("snapshots");
        change.snapshots().forEach(snapshot -> snapshots.add(node(snapshot)));
        ArrayNode corrections = node.putArray("corrections");
        change.corrections().forEach(entry -> corrections.add(entry.number()));
        return node;
    }

    private static Stream<String> lines(Change change, Map<String, Run> runs, List<Snapshot> snapshots) {
        String document = change.document()
                .map(kind -> " (" + kind.name().toLowerCase(Locale.ROOT) + ")")
                .orElse("");
        Stream<String> why = Stream.concat(
                change.snapshots().stream().map(snapshot -> "  because " + why(snapshot, runs, snapshots)),
                change.corrections().stream().map(entry -> "  because " + why(entry)));
        return Stream.of(
                        Stream.of(Plain.text(change.doc()) + document),
                        why,
                        change.claims().stream().flatMap(difference -> DifferenceText.lines(difference).stream()))
                .flatMap(lines -> lines);
    }

    private static String why(Snapshot snapshot, Map<String, Run> runs, List<Snapshot> snapshots) {
        String what = "snapshot " + snapshot.number() + " of " + snapshot.learned() + ": "
                + snapshot.cause().words();
        if (snapshot.cause() == Cause.RECODE) {
            String earlier = snapshots.stream()
                    .filter(one -> one.number() < snapshot.number()
                            && !one.run().isEmpty()
                            && !one.run().equals(snapshot.run()))
                    .map(Snapshot::run)
                    .reduce("", (first, second) -> second);
            Run before = runs.get(earlier);
            Run after = runs.get(snapshot.run());
            if (before != null && after != null) {
                return what + ", " + parts(before, after);
            }
        }
        return snapshot.note().isEmpty() ? what : what + " (" + Plain.cut(Plain.text(snapshot.note()), 60) + ")";
    }

    private static String parts(Run before, Run after) {
        String changed = Stream.of(
                        before.rules().equals(after.rules()) ? "" : "rules",
                        before.actors().equals(after.actors()) ? "" : "actors",
                        before.coder().equals(after.coder()) ? "" : "coder",
                        before.options().equals(after.options()) ? "" : "options")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return "other " + changed;
    }

    private static String why(Entry entry) {
        return "correction " + entry.number() + " by " + Plain.text(entry.author()) + ": " + EntryJson.action(entry)
                + (entry.reason().isEmpty() ? "" : " (" + Plain.text(entry.reason()) + ")");
    }
}
