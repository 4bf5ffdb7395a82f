package org.entente.app.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.entente.app.knowledge.StoredAnswers;
import org.entente.store.Answer;
import org.entente.store.Run;
import org.entente.store.View;
import org.entente.text.answer.Question;
import org.entente.text.reach.Answers;
import org.entente.text.reach.Reach;

/**
 * Which documents must be coded again, and why. Where the coder itself is another, or what a run answered was not kept, all must;
 * else those in which something can be asked that is answered otherwise now.
 */
final class Reaching {

    private static final int LISTED = 12;

    private final View view;
    private final Run now;
    private final Supplier<Answers> answers;
    private final Map<String, Run> runs;
    private final Map<String, Before> before = new HashMap<>();
    private final Map<String, Integer> why = new TreeMap<>();

    /** What separates an earlier run from this one: a reason to code everything, or what a change can reach. */
    private record Before(Optional<String> everything, Reach reach) {}

    /**
     * @param now the run that codes
     * @param answers what its rules and actors answer
     */
    Reaching(View view, Run now, Supplier<Answers> answers) {
        this.view = view;
        this.now = now;
        this.answers = answers;
        this.runs = view.knownRuns();
    }

    /** Whether a text that an earlier run coded must be coded again. */
    boolean reaches(String run, String text) {
        Before earlier = before.computeIfAbsent(run, this::compared);
        Optional<String> reason =
                earlier.everything().or(() -> earlier.reach().touching(text).map(Question::toString));
        reason.ifPresent(told -> why.merge(told, 1, Integer::sum));
        return reason.isPresent();
    }

    private Before compared(String id) {
        Optional<Run> known = Optional.ofNullable(runs.get(id));
        if (known.isEmpty()) {
            return everything("nothing is known of run " + id);
        }
        Run run = known.get();
        if (!run.coder().equals(now.coder())) {
            return everything("the coder is another than in run " + id);
        }
        if (!run.options().equals(now.options())) {
            return everything("--fast was given otherwise in run " + id);
        }
        List<Answer> rows = view.answers(id);
        if (rows.isEmpty()) {
            return everything("what the rules and actors of run " + id + " answered was not kept");
        }
        Reach reach = new Reach(StoredAnswers.of(rows).differing(answers.get()));
        return new Before(reach.everywhere().map(state -> state + ", which any text can ask for"), reach);
    }

    private static Before everything(String reason) {
        return new Before(Optional.of(reason), new Reach(List.of()));
    }

    /** Why documents must be coded again, what reached most first; each document by the first reason that was found. */
    List<String> reasons() {
        List<String> lines = new ArrayList<>();
        List<Map.Entry<String, Integer>> most = new ArrayList<>(why.entrySet());
        most.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        for (Map.Entry<String, Integer> one : most.subList(0, Math.min(LISTED, most.size()))) {
            lines.add(one.getKey() + ": " + documents(one.getValue()));
        }
        if (most.size() > LISTED) {
            int rest = most.subList(LISTED, most.size()).stream()
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            lines.add((most.size() - LISTED) + " other changes: " + documents(rest));
        }
        return lines;
    }

    private static String documents(int count) {
        return count == 1 ? "1 document" : count + " documents";
    }
}
