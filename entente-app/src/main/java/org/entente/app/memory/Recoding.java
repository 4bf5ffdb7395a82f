package org.entente.app.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.entente.store.Run;
import org.entente.store.StoredDocument;
import org.entente.store.View;
import org.entente.text.Coder;
import org.entente.text.reach.Answers;

/** Codes again what other runs coded, as far as a change can reach it. */
final class Recoding {

    private static final int PAGE = 512;

    private final View view;
    private final Map<String, String> runs;
    private final List<String> due = new ArrayList<>();
    private final Reaching reaching;
    private int coded;
    private int untouched;

    Recoding(View view, Run run, Supplier<Answers> answers) {
        this.view = view;
        this.runs = view.runs();
        this.reaching = new Reaching(view, run, new Once<>(answers));
        runs.forEach((doc, earlier) -> {
            if (!earlier.isEmpty() && !earlier.equals(run.id())) {
                due.add(doc);
            }
        });
    }

    /** How many documents another run coded. */
    int due() {
        return due.size();
    }

    /** How many were coded again. */
    int coded() {
        return coded;
    }

    /** How many no change can reach. */
    int untouched() {
        return untouched;
    }

    /** Why those were coded again that were. */
    List<String> reasons() {
        return reaching.reasons();
    }

    /**
     * Goes through all of them, in the order of their ids.
     *
     * @param sink takes what was coded
     * @param standing takes the id of each document that no change can reach
     * @param done takes how many are done
     */
    void over(Supplier<Coder> coder, int threads, CodingQueue.Sink sink, Consumer<String> standing, IntConsumer done) {
        try (CodingQueue queue = new CodingQueue(coder, threads, sink)) {
            for (int from = 0; from < due.size(); from += PAGE) {
                for (StoredDocument document : view.documents(due.subList(from, Math.min(due.size(), from + PAGE)))) {
                    if (reaching.reaches(
                            runs.getOrDefault(document.id(), ""),
                            document.document().text())) {
                        queue.add(document);
                        coded++;
                    } else {
                        standing.accept(document.id());
                        untouched++;
                    }
                    done.accept(coded + untouched);
                }
            }
            queue.drain();
        }
    }
}
