package org.entente.text.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.claim.Claim;
import org.entente.text.rules.Rule;
import org.entente.text.rules.RuleBook;

/**
 * How often each rule fired on a corpus, and how often it was right on annotated sentences. A rule that meets nothing in a
 * large corpus is dead weight; one that mostly errs does harm. Not for use by several threads at once.
 */
public final class RuleStatistics {

    /** Fewer judged claims than this say nothing about a rule. */
    private static final int ENOUGH = 3;

    /**
     * What was seen of one rule.
     *
     * @param fired claims in the corpus
     * @param right claims in annotated sentences that the annotation has too
     * @param wrong claims in annotated sentences that it has not
     */
    public record Line(String rule, long fired, long right, long wrong) {

        /** Whether it met nothing anywhere. */
        public boolean idle() {
            return fired + right + wrong == 0;
        }

        /** Whether more than half of what was judged is wrong, and enough was judged. */
        public boolean harmful() {
            return right + wrong >= ENOUGH && wrong > right;
        }

        /** Share of the judged claims that are right, in per cent; 0 where none was judged. */
        public double precision() {
            return right + wrong == 0 ? 0 : 100.0 * right / (right + wrong);
        }
    }

    /**
     * A claim that an annotated sentence does not make.
     *
     * @param sentence id of the sentence
     */
    public record Mistake(String sentence, String text, Claim claim) {}

    private final Map<String, long[]> counts = new TreeMap<>();
    private final Map<String, List<Mistake>> errors = new TreeMap<>();

    /** Statistics over the rules of a book, each with nothing seen yet. */
    public RuleStatistics(RuleBook book) {
        for (Rule rule : book.rules()) {
            counts.put(rule.id(), new long[3]);
        }
    }

    /** Takes note of the claims of a document. */
    public void fired(List<Claim> claims) {
        claims.forEach(claim -> add(claim, 0));
    }

    /** Takes note of the claims of an annotated sentence. */
    public void judged(AnnotatedSentence sentence, List<Claim> claims, SameActor same) {
        Alignment alignment = Alignment.of(sentence, claims, same);
        alignment.right().forEach(match -> add(match.claim(), 1));
        for (Claim claim : alignment.wrong()) {
            add(claim, 2);
            errors.computeIfAbsent(claim.rule(), rule -> new ArrayList<>())
                    .add(new Mistake(sentence.id(), sentence.text(), claim));
        }
    }

    /** The claims of a rule that annotated sentences do not make. */
    public List<Mistake> errors(String rule) {
        return List.copyOf(errors.getOrDefault(rule, List.of()));
    }

    private void add(Claim claim, int column) {
        long[] count = counts.get(claim.rule());
        if (count != null) {
            count[column]++;
        }
    }

    /** Every rule, the most active first. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        counts.forEach((rule, count) -> lines.add(new Line(rule, count[0], count[1], count[2])));
        lines.sort(Comparator.comparingLong((Line line) -> line.fired() + line.right() + line.wrong())
                .reversed()
                .thenComparing(Line::rule));
        return lines;
    }
}
