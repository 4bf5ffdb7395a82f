package org.entente.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.text.coding.Explanation;
import org.entente.text.coding.RuleTest;
import org.entente.text.rules.Problem;
import org.entente.text.rules.Rule;
import org.entente.text.rules.RuleBook;
import org.entente.text.rules.RuleLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente rules}: checks, tests and explains the rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Checks, tests and explains the rules.",
        subcommands = {
            RulesCommand.Lint.class,
            RulesCommand.Test.class,
            RulesCommand.Explain.class,
            RulesStatsCommand.class,
            RulesProbeCommand.class
        })
public final class RulesCommand extends CommandGroup {

    private static int report(PrintWriter out, List<Problem> problems, String checked) {
        problems.forEach(problem -> out.println(problem));
        out.println(checked + ", " + problems.size() + " problems");
        out.flush();
        return problems.isEmpty() ? 0 : 1;
    }

    /** Looks for contradictions and gaps. */
    @Command(
            name = "lint",
            mixinStandardHelpOptions = true,
            description = "Looks for contradictions, gaps and misspelt names in the rules.")
    static final class Lint extends TerminalCommand implements Callable<Integer> {

        @Override
        public Integer call() {
            RuleBook book = RuleBook.load();
            return report(out(), RuleLint.of(book), book.rules().size() + " rules");
        }
    }

    /** Runs the examples. */
    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Runs the examples of every rule, or of those whose id begins as given.")
    static final class Test extends TerminalCommand implements Callable<Integer> {

        @Parameters(
                arity = "0..*",
                paramLabel = "ID",
                description = "begin of a rule's id, for instance sanction or sanction/impose")
        private List<String> ids = List.of();

        @Override
        public Integer call() {
            Engine engine = Engine.load(false, List.of());
            RuleTest test = new RuleTest(engine.rulesAlone()::code);
            List<Problem> problems = new ArrayList<>();
            int run = 0;
            for (Rule rule : engine.rules().rules()) {
                if (ids.isEmpty() || ids.stream().anyMatch(id -> rule.id().startsWith(id))) {
                    problems.addAll(test.run(rule));
                    run += rule.examples().size() + rule.not().size();
                }
            }
            return report(out(), problems, run + " sentences");
        }
    }

    /** Explains a sentence. */
    @Command(
            name = "explain",
            mixinStandardHelpOptions = true,
            description =
                    "Shows how a sentence is read: its tree, actors, frames, the rules tried and where each stopped.")
    static final class Explain extends TerminalCommand implements Callable<Integer> {

        @Parameters(paramLabel = "SENTENCE", description = "the sentence, in quotes")
        private String sentence = "";

        @Option(names = "--fast", description = "search for the parse greedily")
        private boolean fast;

        @Option(
                names = "--html",
                description =
                        "draw it: a page on standard output, to be opened in a browser (explain … --html > page.html)")
        private boolean html;

        @Override
        public Integer call() {
            if (sentence.isBlank()) {
                throw new Failures.UserException("there is no word in the sentence; write it in quotes");
            }
            PrintWriter out = out();
            Engine engine = Engine.load(fast, List.of());
            List<Explanation> explanations = Explanation.of(engine.coder(), sentence);
            if (html) {
                out.print(ExplanationPage.of(explanations));
                out.flush();
                return 0;
            }
            for (Explanation explanation : explanations) {
                TreeDrawing.of(explanation.sentence()).forEach(out::println);
                out.println();
                explanation.lines().forEach(out::println);
                out.println();
            }
            out.flush();
            return 0;
        }
    }
}
