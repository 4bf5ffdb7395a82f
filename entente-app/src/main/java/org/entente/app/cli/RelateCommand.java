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
import org.entente.actor.Actor;
import org.entente.app.export.RelationCsv;
import org.entente.app.export.RelationFormat;
import org.entente.app.export.RelationJson;
import org.entente.app.export.RelationText;
import org.entente.claim.Claim;
import org.entente.event.RollUp;
import org.entente.ingest.Ingest;
import org.entente.relation.Relating;
import org.entente.relation.Relationship;
import org.entente.text.actor.ActorList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
            "",
            "Exit codes: 0 done, 1 some documents were skipped (each is told), 2 wrong usage.",
        })
public final class RelateCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSONL,
        CSV
    }

    enum Level {
        NONE,
        STATE
    }

    @Spec
    private @Nullable CommandSpec spec;

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
            names = "--most",
            paramLabel = "N",
            description = "at most so many dyads (default: ${DEFAULT-VALUE})",
            defaultValue = "12")
    private int most = 12;

    @Option(names = "--format", description = "text, jsonl or csv (default: ${DEFAULT-VALUE})", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "write here instead of to standard output")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Streams.err(spec);
        Optional<LocalDate> known = day("--as-of", asOf);
        Optional<LocalDate> happened = day("--until", until);
        Engine engine = input.engine();
        CodingRun run = new CodingRun(engine.coder(), err, input.threads());
        List<Claim> claims = new ArrayList<>();
        Map<String, LocalDate> dates = new HashMap<>();
        try (Ingest ingest = input.ingest()) {
            run.over(ingest, (document, coding) -> {
                claims.addAll(coding.claims());
                document.published().ifPresent(day -> dates.put(document.id(), day));
            });
        }
        Relating relating = Relating.standard(rollUp(engine.actors()));
        relating = known.isPresent() ? relating.asOf(known.get()) : relating;
        relating = happened.isPresent() ? relating.until(happened.get()) : relating;
        List<Relationship> dyads = relating.relate(claims, dates).stream()
                .filter(this::wanted)
                .limit(most)
                .toList();
        try (Output output = Output.to(Optional.ofNullable(out))) {
            for (String line : written().lines(dyads)) {
                output.line(line);
            }
            output.complete();
        }
        if (run.skipped() > 0) {
            err.println(run.documents() + " documents coded, " + run.skipped() + " skipped");
        }
        return run.skipped() > 0 ? 1 : 0;
    }

    private RelationFormat written() {
        return switch (format) {
            case TEXT -> new RelationText(Colours.standard(out == null));
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
            case STATE -> RollUp.toStates(known(actors));
        };
    }

    static List<Actor> known(ActorList actors) {
        List<Actor> known = new ArrayList<>();
        for (String id : actors.ids()) {
            actors.actor(id).ifPresent(known::add);
        }
        return known;
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
