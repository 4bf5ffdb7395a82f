package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.app.export.Plain;
import org.entente.ingest.Ingest;
import org.entente.text.coding.RuleTest;
import org.entente.text.rules.Rule;
import org.entente.text.train.AnnotatedSentence;
import org.entente.text.train.AnnotatedSet;
import org.entente.text.train.RuleStatistics;
import org.entente.text.train.SameActor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente rules stats}: which rules work, which err, which meet nothing. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Counts how often each rule fires in documents and, with annotated sentences, how often it is right.",
            "Told apart: rules that mostly err, rules that meet nothing though their words may be common elsewhere,",
            "and rules that meet nothing and whose examples other rules read as well."
        },
        footer = {
            "",
            "Examples:",
            "  entente rules stats corpus.jsonl",
            "  entente rules stats corpus.jsonl --annotated entente-text/src/annotated --all"
        })
final class RulesStatsCommand extends TerminalCommand implements Callable<Integer> {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--annotated",
            paramLabel = "FOLDER",
            description = "annotated sentences (their format: docs/reference/annotated-set.md) that judge the rules")
    private @Nullable Path annotated;

    @Option(
            names = "--errors",
            paramLabel = "RULE",
            description = "show what the rules whose id begins so got wrong in the annotated sentences")
    private @Nullable String errors;

    @Option(names = "--all", description = "list every rule, not only those that meet nothing or mostly err")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = out();
        Engine engine = input.engine();
        RuleStatistics statistics = new RuleStatistics(engine.rules());
        CodingRun run = new CodingRun(engine.coder(), err(), input.threads());
        try (Ingest ingest = input.ingest()) {
            run.over(ingest, (document, coding) -> statistics.fired(coding.claims()));
        }
        if (annotated != null) {
            SameActor same = new SameActor(engine.actors());
            for (AnnotatedSentence sentence : AnnotatedSet.read(annotated).sentences()) {
                statistics.judged(
                        sentence, engine.coder().code(sentence.document()).claims(), same);
            }
        }
        List<RuleStatistics.Line> lines = statistics.lines();
        if (all) {
            table(out, "Rules", lines);
        }
        table(
                out,
                "Rules that mostly err",
                lines.stream().filter(RuleStatistics.Line::harmful).toList());
        idle(out, engine, lines.stream().filter(RuleStatistics.Line::idle).toList());
        if (errors != null) {
            for (RuleStatistics.Line line : lines) {
                if (line.rule().startsWith(errors)) {
                    statistics.errors(line.rule()).forEach(error -> show(out, error));
                }
            }
        }
        out.println(String.format(
                Locale.ROOT,
                "%d rules, %d documents, %d claims",
                lines.size(),
                run.documents(),
                lines.stream().mapToLong(RuleStatistics.Line::fired).sum()));
        out.flush();
        return run.skipped() > 0 ? 1 : 0;
    }

    /** What met nothing may be rare in these documents, or say what other rules say too: only that is dead weight. */
    private static void idle(PrintWriter out, Engine engine, List<RuleStatistics.Line> lines) {
        Set<String> ids = lines.stream().map(RuleStatistics.Line::rule).collect(Collectors.toSet());
        RuleTest others = new RuleTest(engine.withoutRules(ids)::code);
        Set<String> doubled = engine.rules().rules().stream()
                .filter(rule -> ids.contains(rule.id()) && others.readByOthers(rule))
                .map(Rule::id)
                .collect(Collectors.toSet());
        Predicate<RuleStatistics.Line> dead = line -> doubled.contains(line.rule());
        table(
                out,
                "Rules that met nothing, while other rules read their examples: dead weight",
                lines.stream().filter(dead).toList());
        table(
                out,
                "Rules that met nothing, of which no other rule reads every example: rare in these documents",
                lines.stream().filter(dead.negate()).toList());
    }

    private static void show(PrintWriter out, RuleStatistics.Mistake error) {
        out.println(error.sentence() + "  " + Plain.text(error.text()));
        out.println("    " + ClaimWords.of(error.claim()));
    }

    private static void table(PrintWriter out, String title, List<RuleStatistics.Line> lines) {
        out.println(title + " (" + lines.size() + ")");
        for (RuleStatistics.Line line : lines) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %-44s fired %6d   right %4d   wrong %4d   %s",
                    line.rule(),
                    line.fired(),
                    line.right(),
                    line.wrong(),
                    line.right() + line.wrong() == 0 ? "" : String.format(Locale.ROOT, "%.0f %%", line.precision())));
        }
        out.println();
    }
}
