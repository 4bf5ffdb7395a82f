package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.export.Plain;
import org.entente.claim.Document;
import org.entente.text.Coder;
import org.entente.text.train.Probe;
import org.entente.text.train.SameActor;
import org.entente.text.train.Wording;
import org.entente.text.train.Wordings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente rules probe}: which of many wordings are read as they should be. */
@Command(
        name = "probe",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Codes every sentence that a line of alternatives makes, for instance",
            "  REJECT: X [spurned|rebuffed] Y's [offer|plea]",
            "and shows those that do not give the type from X to Y. Other lines:",
            "  REJECT Chile > Oman: ...  names the sides; * is anybody, _ nobody",
            "  AID/SUPPORT: ...          takes either type",
            "  NONE: ...                 wants no claim"
        })
final class RulesProbeCommand extends TerminalCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files of wordings")
    private List<Path> files = List.of();

    @Option(names = "--all", description = "show the sentences that are read as they should be, too")
    private boolean all;

    @Option(names = "--rules-alone", description = "without the type model")
    private boolean rulesAlone;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = out();
        Engine engine = Engine.load(false, List.of());
        Coder coder = rulesAlone ? engine.rulesAlone() : engine.coder();
        Probe probe = new Probe(
                text -> coder.code(new Document("probe", text, "", Optional.empty(), ""))
                        .claims(),
                new SameActor(engine.actors()));
        int sentences = 0;
        int right = 0;
        for (Path file : files) {
            for (Wording wording : Wordings.read(file)) {
                List<Probe.Outcome> outcomes = probe.of(wording);
                long good = outcomes.stream().filter(Probe.Outcome::right).count();
                sentences += outcomes.size();
                right += (int) good;
                show(out, wording, outcomes, good);
            }
        }
        out.println(right + " of " + sentences + " sentences are read as they should be");
        out.flush();
        return right == sentences ? 0 : 1;
    }

    private void show(PrintWriter out, Wording wording, List<Probe.Outcome> outcomes, long good) {
        if (!all && good == outcomes.size()) {
            return;
        }
        out.println(
                Plain.text("line " + wording.line() + ": " + wording.shape()) + "  " + good + " of " + outcomes.size());
        for (Probe.Outcome outcome : outcomes) {
            if (all || !outcome.right()) {
                out.println((outcome.right() ? "  right  " : "  wrong  ") + Plain.text(outcome.text()));
                outcome.claims().forEach(claim -> out.println("           " + ClaimWords.of(claim)));
            }
        }
    }
}
