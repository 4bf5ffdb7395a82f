package org.entente.app.memory;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.app.cli.Progress;
import org.entente.app.cli.Streams;
import org.entente.app.export.Plain;
import org.entente.app.knowledge.StoredAnswers;
import org.entente.claim.Claim;
import org.entente.store.Cause;
import org.entente.store.Difference;
import org.entente.store.Run;
import org.entente.store.Store;
import org.entente.store.StoredDocument;
import org.entente.store.View;
import org.entente.store.Writer;
import org.entente.text.coding.Coding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente recode}: codes what other rules, actors or an other coder coded. */
@Command(
        name = "recode",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Codes the documents of a memory anew where rules, actors or the coder changed since.",
        footer = {
            "",
            "Where only rules or actors changed, only those documents are coded that the change can reach: in whose",
            "text a word stands whose rules differ, or a name that means somebody else. Only the claims that differ",
            "are written; corrections are laid over the new claims; the old answer is still there (--snapshot of",
            "relate, --since of changes).",
            "",
            "Examples:",
            "  entente recode --dry-run          show what would change, and change nothing",
            "  entente recode --store memory --actors mine.yaml",
        })
public final class RecodeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final CoderOptions coder = new CoderOptions();

    @Option(
            names = "--dry-run",
            description = "show the difference in claims and which documents why, and change nothing")
    private boolean dryRun;

    @Option(names = "--json", description = "each difference as one JSON object")
    private boolean json;

    private int differing;
    private int differences;

    @Override
    public Integer call() {
        Run run = coder.run();
        try (Store memory = store.open()) {
            if (dryRun) {
                View view = memory.view();
                recode(new Recoding(view, run, coder::answers), new Showing(view), unreached -> {});
                return 0;
            }
            try (Writer writer = memory.write("entente recode")) {
                Committing committing = new Committing(
                        writer, Cause.RECODE, "run " + run.id(), run, () -> StoredAnswers.rows(coder.answers()));
                View view = memory.view();
                recode(new Recoding(view, run, coder::answers), new Storing(view, committing), committing::untouched);
                committing.commit();
            }
            return 0;
        }
    }

    private void recode(Recoding recoding, CodingQueue.Sink sink, Consumer<String> standing) {
        PrintWriter err = Streams.err(spec);
        Progress progress = new Progress(err, "documents", recoding.due());
        try {
            recoding.over(() -> coder.engine().coder(), coder.threads(), sink, standing, progress::at);
        } finally {
            progress.end();
        }
        if (recoding.due() == 0) {
            err.println("nothing to code anew: this coder with these rules and actors coded every document");
            return;
        }
        String would = dryRun ? "would be " : "";
        err.println(String.format(
                Locale.ROOT,
                "%d of %d documents %scoded anew, %d of them %s in %d claims; the other %d no change can reach",
                recoding.coded(),
                recoding.due(),
                would,
                differing,
                dryRun ? "would differ" : "differ",
                differences,
                recoding.untouched()));
        recoding.reasons().forEach(reason -> err.println("  " + Plain.text(reason)));
    }

    /** Shows what differs. */
    private class Showing implements CodingQueue.Sink {

        private final View view;

        Showing(View view) {
            this.view = view;
        }

        @Override
        public void coded(StoredDocument document, Coding coding) {
            show(document, coding.claims());
        }

        void show(StoredDocument document, List<Claim> claims) {
            List<Difference> here = Difference.between(view.asCoded(List.of(document.id())), claims);
            PrintWriter out = Streams.out(spec);
            if (!here.isEmpty()) {
                differing++;
                differences += here.size();
                if (!json) {
                    out.println(document.id());
                }
            }
            for (Difference difference : here) {
                if (json) {
                    out.println(DifferenceText.json(difference));
                } else {
                    DifferenceText.lines(difference).forEach(out::println);
                }
            }
        }

        @Override
        public void failed(StoredDocument document, Throwable failure) {
            Streams.err(spec)
                    .println("entente: document \"" + document.id() + "\" could not be coded (" + failure
                            + "); its claims stay as they are. Please report it with its text");
        }
    }

    /** Shows what differs, and stores it. */
    private final class Storing extends Showing {

        private final Committing committing;

        Storing(View view, Committing committing) {
            super(view);
            this.committing = committing;
        }

        @Override
        public void coded(StoredDocument document, Coding coding) {
            show(document, coding.claims());
            committing.coded(document, coding);
        }
    }
}
