package org.entente.app;

import org.entente.app.cli.ActorsCommand;
import org.entente.app.cli.CodeCommand;
import org.entente.app.cli.DemoCommand;
import org.entente.app.cli.EvaluateCommand;
import org.entente.app.cli.Failures;
import org.entente.app.cli.ParseCommand;
import org.entente.app.cli.RelateCommand;
import org.entente.app.cli.RulesCommand;
import org.entente.app.cli.ServeCommand;
import org.entente.app.cli.Streams;
import org.entente.app.cli.TrainCommand;
import org.entente.app.cli.Version;
import org.entente.app.memory.ChangesCommand;
import org.entente.app.memory.CorrectionsCommand;
import org.entente.app.memory.IngestCommand;
import org.entente.app.memory.RecodeCommand;
import org.entente.app.memory.StoreCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: reads reports, codes who did what to whom, relates it. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Reads reports and keeps a sourced memory of who did what to whom, when.",
            "",
        },
        footer = {
            "",
            "Examples:",
            "  entente demo                              code and relate the bundled reports",
            "  entente code article.txt --published 2025-02-11 --format table",
            "  entente code documents.jsonl --out claims.jsonl",
            "  entente relate documents.jsonl",
            "  entente ingest reports/ --store memory    keep what is read and coded",
            "  entente relate memory",
            "  entente rules explain \"Turkey shelled Kurdish positions.\"",
            "",
            "Exit codes: 0 done, 1 something was skipped or failed, 2 the command line is wrong.",
        },
        subcommands = {
            DemoCommand.class,
            CodeCommand.class,
            RelateCommand.class,
            IngestCommand.class,
            RecodeCommand.class,
            ChangesCommand.class,
            CorrectionsCommand.class,
            StoreCommand.class,
            ParseCommand.class,
            ActorsCommand.class,
            RulesCommand.class,
            ServeCommand.class,
            TrainCommand.class,
            EvaluateCommand.class,
            CommandLine.HelpCommand.class,
        })
public final class Entente implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs the program and gives its exit code: 0 done, 1 something was skipped or failed, 2 wrong usage. */
    public static int run(String... arguments) {
        return new CommandLine(new Entente())
                .setOut(Streams.utf8(System.out))
                .setErr(Streams.utf8(System.err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Failures::report)
                .execute(arguments);
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
