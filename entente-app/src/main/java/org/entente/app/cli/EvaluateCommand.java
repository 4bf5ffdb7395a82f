package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.export.Plain;
import org.entente.text.train.Alignment;
import org.entente.text.train.AnnotatedSentence;
import org.entente.text.train.AnnotatedSet;
import org.entente.text.train.Disagreement;
import org.entente.text.train.Evaluation;
import org.entente.text.train.ExpectedScores;
import org.entente.text.train.ScorePage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente evaluate}: scores the coder on the annotated set. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Scores the coder on annotated sentences, and tells which scores fell.")
public final class EvaluateCommand implements Callable<Integer> {

    @Option(
            names = "--set",
            paramLabel = "DIR",
            description = "folder of annotated sentences (default: ${DEFAULT-VALUE})")
    private Path set = Path.of("entente-text/src/annotated");

    @Option(
            names = "--write",
            description = "take the scores of now for those expected, and write the page and the plot in docs/")
    private boolean write;

    @Option(
            names = "--accurate",
            description = "score the coder as \"entente code --accurate\" runs it; writes nothing")
    private boolean accurate;

    @Option(
            names = "--errors",
            description = "show the sentences that are read otherwise than they are annotated, but for the fifth that"
                    + " is held out and for those of files named unseen-*, instead of the scores")
    private boolean errors;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Streams.out(spec);
        if (accurate && write) {
            throw new Failures.UserException(
                    "--accurate with --write: what is expected is told for the standard coder only; leave one out");
        }
        if (errors && write) {
            throw new Failures.UserException("--errors with --write: the one shows, the other writes; leave one out");
        }
        Engine engine = Engine.load(false, accurate, List.of());
        AnnotatedSet sentences = AnnotatedSet.read(set);
        if (errors) {
            List<Disagreement> disagreements = Disagreement.in(sentences, engine.coder(), engine.actors());
            disagreements.forEach(disagreement -> show(out, disagreement));
            out.println(disagreements.size() + " of "
                    + sentences.training().sentences().size() + " sentences are read otherwise");
            out.flush();
            return 0;
        }
        Evaluation evaluation = Evaluation.of(sentences, engine.coder(), engine.actors());
        evaluation
                .byName()
                .forEach((name, score) -> out.println(String.format(Locale.ROOT, "%-44s %5.1f", name, score.points())));
        out.println(String.format(
                Locale.ROOT,
                "%-44s %6.3f",
                "held-out expected calibration error",
                evaluation.calibration().expectedError()));
        out.println(String.format(
                Locale.ROOT,
                "%-44s %6.3f",
                "the same by chance, were it calibrated",
                evaluation.calibration().errorByChance()));
        if (accurate) {
            out.flush();
            return 0;
        }
        if (write) {
            Files.writeString(
                    set.resolve(ExpectedScores.FILE), ExpectedScores.text(evaluation), StandardCharsets.UTF_8);
            Files.writeString(
                    Path.of("docs/reference/annotated-set-scores.md"),
                    ScorePage.markdown(sentences, evaluation),
                    StandardCharsets.UTF_8);
            Files.writeString(
                    Path.of("docs/images/calibration.svg"),
                    ScorePage.svg(evaluation.calibration()),
                    StandardCharsets.UTF_8);
            out.flush();
            return 0;
        }
        List<String> fallen = ExpectedScores.read(set).fallen(evaluation);
        fallen.forEach(out::println);
        out.flush();
        return fallen.isEmpty() ? 0 : 1;
    }

    private static void show(PrintWriter out, Disagreement disagreement) {
        AnnotatedSentence sentence = disagreement.sentence();
        out.println(Plain.text(sentence.id() + "  " + sentence.text()));
        disagreement.alignment().missed().forEach(pair -> out.println("    missed  " + Plain.text(inWords(pair))));
        disagreement.alignment().wrong().forEach(claim -> out.println("    wrong   " + ClaimWords.of(claim)));
        for (Alignment.Match match : disagreement.otherStatus()) {
            out.println("    status  " + ClaimWords.of(match.claim()) + "  instead of "
                    + match.pair().claim().status().name().toLowerCase(Locale.ROOT));
        }
    }

    private static String inWords(Alignment.ExpectedPair pair) {
        return pair.claim().type().name() + " " + pair.source().orElse("_") + " > "
                + pair.target().orElse("_") + ClaimWords.of(pair.claim().status());
    }
}
