package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.export.Quotes;
import org.entente.app.export.RelationCsv;
import org.entente.app.export.RelationFormat;
import org.entente.app.export.RelationJson;
import org.entente.app.export.RelationText;
import org.entente.app.export.TimelineCsv;
import org.entente.app.export.TimelineFormat;
import org.entente.app.export.TimelineJson;
import org.entente.app.export.TimelineText;
import org.entente.app.knowledge.RollUps;
import org.entente.claim.Claim;
import org.entente.event.RollUp;
import org.entente.ingest.Ingest;
import org.entente.relation.Relating;
import org.entente.relation.Relationship;
import org.entente.relation.TimeStep;
import org.entente.relation.Timeline;
import org.entente.store.AsOf;
import org.entente.store.DyadCount;
import org.entente.store.Store;
import org.entente.store.StoredDocument;
import org.entente.store.View;
import org.entente.text.actor.ActorList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente relate}: documents to dyads with their phases and turning points. */
@Command(
        name = "relate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells how pairs of actors stand, when that changed, and which sentences say so.",
        footer = {
            "",
            "Examples:",
            "  entente relate article.txt --published 2025-02-11",
            "  entente relate documents.jsonl --dyad Pakistan --dyad Taliban",
            "  entente relate documents.jsonl --as-of 2021-12-31 --format jsonl",
            "  entente relate events.csv --step week --format csv",
            "",
            "An event table is a .parquet, or a .csv or .csv.gz with a header: date, source, target and a CAMEO code,",
            "or four quad counts (docs/reference/relationships.md). It can be larger than memory.",
            "",
            "Exit codes: 0 done, 1 some documents were skipped (each is told), 2 wrong usage.",
        })
public final class RelateCommand extends TerminalCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        TEXT,
        JSONL,
        CSV
    }

    enum Step {
        MONTH,
        WEEK
    }

    enum Level {
        NONE,
        STATE
    }

    private static final int MOST_READ = 20;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--dyad",
            paramLabel = "ACTOR",
            description = "only dyads with this actor; given twice, only the dyad of the two")
    private List<String> wanted = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "what was known on that day: reports published by then")
    private @Nullable String asOf;

    @Option(
            names = "--snapshot",
            paramLabel = "SNAPSHOT",
            description = "a memory's earlier state: a snapshot's number, a day or an instant it was learned by")
    private @Nullable String snapshot;

    @Option(
            names = "--until",
            paramLabel = "YYYY-MM-DD",
            description = "what had happened by that day, whenever reported")
    private @Nullable String until;

    @Option(
            names = "--roll-up",
            description =
                    "state: parts of a state count as the state; none: each for itself (default: ${DEFAULT-VALUE})",
            defaultValue = "state")
    private Level level = Level.STATE;

    @Option(
            names = "--step",
            description =
                    "event tables: look at them by month or by week (default: week for a table by week, else month)")
    private @Nullable Step step;

    @Option(
            names = "--alarms",
            paramLabel = "N",
            description = "event tables: at most so many breaks a dyad and year (default: ${DEFAULT-VALUE})",
            defaultValue = "2")
    private double alarms = 2;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "at most so many dyads (default: " + MOST_READ + " for people to read, else all)")
    private @Nullable Integer most;

    @Option(
            names = "--format",
            description = "table (to read; also called text), jsonl or csv (default: ${DEFAULT-VALUE})",
            defaultValue = "table")
    private Format format = Format.TABLE;

    @Option(names = "--out", paramLabel = "FILE", description = "write here instead of to standard output")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = err();
        Optional<LocalDate> known = day("--as-of", asOf);
        Optional<LocalDate> happened = day("--until", until);
        Output.check(Optional.ofNullable(out));
        List<Path> tables =
                input.sources().stream().map(Path::of).filter(TableRun::isTable).toList();
        if (!tables.isEmpty()) {
            return tables(tables, known, happened, err);
        }
        if (input.sources().size() == 1 && Store.isStore(Path.of(input.sources().get(0)))) {
            return memory(Path.of(input.sources().get(0)), known, happened);
        }
        if (snapshot != null) {
            throw new Failures.UserException("--snapshot: only a memory has snapshots; use --as-of");
        }
        Engine engine = input.engine();
        CodingRun run = new CodingRun(engine.coder(), err, input.threads());
        List<Claim> claims = new ArrayList<>();
        Map<String, LocalDate> dates = new HashMap<>();
        Quotes quotes = new Quotes();
        try (Ingest ingest = input.ingest()) {
            run.over(ingest, (document, coding) -> {
                claims.addAll(coding.claims());
                if (read()) {
                    quotes.add(document, coding.claims());
                }
                document.published().ifPresent(day -> dates.put(document.id(), day));
            });
        }
        write(relating(engine.actors(), known, happened).relate(claims, dates), quotes);
        if (run.skipped() > 0) {
            err.println(run.documents() + " documents coded, " + run.skipped() + " skipped");
        }
        return run.skipped() > 0 ? 1 : 0;
    }

    /** What a memory holds is coded already; only the actors' parts and wholes are needed. */
    private int memory(Path directory, Optional<LocalDate> known, Optional<LocalDate> happened) throws IOException {
        AsOf asOf;
        try {
            asOf = snapshot == null ? AsOf.latest() : AsOf.parse(snapshot);
        } catch (IllegalArgumentException e) {
            throw new Failures.UserException("--snapshot: " + e.getMessage());
        }
        RollUp rollUp = rollUp(ActorList.load(input.actors));
        try (Store memory = Store.open(directory)) {
            View view = memory.view(asOf);
            if (view.snapshot().number() == 0 && snapshot != null) {
                err().println("entente: " + directory + " held nothing yet at --snapshot " + snapshot
                        + "; \"entente changes --store " + directory + "\" lists its snapshots");
            }
            List<Claim> claims = wanted.isEmpty() ? view.claims() : claims(view, rollUp);
            Relating relating = relating(rollUp, known, happened).pinned(view.pins());
            Optional<LocalDate> last = view.lastDay(known);
            relating = last.isPresent() ? relating.knownTo(last.get()) : relating;
            write(
                    relating.relate(claims, view.published()),
                    Quotes.from(id -> view.document(id).map(StoredDocument::document)));
        }
        return 0;
    }

    /** Only the claims of the dyads asked for, so that a large memory answers at once. */
    private List<Claim> claims(View view, RollUp rollUp) {
        List<Claim> claims = new ArrayList<>();
        view.dyads(rollUp).stream()
                .map(DyadCount::dyad)
                .filter(dyad -> wanted.stream().allMatch(dyad::has))
                .limit(most())
                .forEach(dyad -> claims.addAll(view.claimsBetween(dyad, rollUp)));
        return claims;
    }

    private Relating relating(ActorList actors, Optional<LocalDate> known, Optional<LocalDate> happened) {
        return relating(rollUp(actors), known, happened);
    }

    private static Relating relating(RollUp rollUp, Optional<LocalDate> known, Optional<LocalDate> happened) {
        Relating relating = Relating.standard(rollUp);
        relating = known.isPresent() ? relating.asOf(known.get()) : relating;
        return happened.isPresent() ? relating.until(happened.get()) : relating;
    }

    private void write(List<Relationship> relationships, Quotes quotes) throws IOException {
        List<Relationship> all = relationships.stream().filter(this::wanted).toList();
        List<Relationship> dyads = all.stream().limit(most()).toList();
        try (Output output = Output.to(Optional.ofNullable(out))) {
            output.lines(written(quotes).lines(dyads));
            output.complete();
        }
        if (dyads.size() < all.size()) {
            err().println(all.size() - dyads.size() + " more dyads; --most " + all.size() + " shows all");
        }
    }

    private int tables(List<Path> tables, Optional<LocalDate> known, Optional<LocalDate> happened, PrintWriter err)
            throws IOException {
        if (tables.size() < input.sources().size()) {
            throw new Failures.UserException(
                    "event tables and documents cannot be related in one run; run relate twice");
        }
        if (known.isPresent()) {
            throw new Failures.UserException(
                    "--as-of: an event table does not say when its events were reported; use --until");
        }
        TableRun run = new TableRun(err, happened);
        Optional<TimeStep> asked =
                Optional.ofNullable(step).map(each -> each == Step.WEEK ? TimeStep.WEEK : TimeStep.MONTH);
        List<Timeline> timelines = run.over(tables, asked, alarms);
        TimelineFormat as = timelineFormat();
        try (Output output = Output.to(Optional.ofNullable(out))) {
            output.lines(as.head());
            for (Timeline timeline :
                    timelines.stream().filter(this::wanted).limit(most()).toList()) {
                output.lines(as.lines(timeline));
            }
            output.lines(as.foot());
            output.complete();
        }
        if (run.skipped() > 0) {
            err.println(run.skipped() + " rows skipped");
        }
        return run.skipped() > 0 ? 1 : 0;
    }

    private boolean wanted(Timeline timeline) {
        return wanted.stream()
                .allMatch(name -> timeline.first().equalsIgnoreCase(name)
                        || timeline.second().equalsIgnoreCase(name));
    }

    private int most() {
        return most != null ? most : read() ? MOST_READ : Integer.MAX_VALUE;
    }

    /** Whether people are to read it. */
    private boolean read() {
        return format == Format.TABLE || format == Format.TEXT;
    }

    private TimelineFormat timelineFormat() {
        return switch (format) {
            case TABLE, TEXT -> new TimelineText(Colours.standard(out == null));
            case JSONL -> new TimelineJson();
            case CSV -> new TimelineCsv();
        };
    }

    private RelationFormat written(Quotes quotes) {
        return switch (format) {
            case TABLE, TEXT -> new RelationText(Colours.standard(out == null), quotes);
            case JSONL -> new RelationJson();
            case CSV -> new RelationCsv();
        };
    }

    private boolean wanted(Relationship relationship) {
        return wanted.stream().allMatch(name -> relationship.dyad().has(name));
    }

    private RollUp rollUp(ActorList actors) {
        return switch (level) {
            case NONE -> RollUp.none();
            case STATE -> new RollUps(actors).at(org.entente.app.knowledge.Level.STATE);
        };
    }

    private static Optional<LocalDate> day(String option, @Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            throw new Failures.UserException(option + ": \"" + written + "\" is not a date; use YYYY-MM-DD");
        }
    }
}
