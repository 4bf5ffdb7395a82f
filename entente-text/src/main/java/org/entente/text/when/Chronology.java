package org.entente.text.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.Sentence;
import org.entente.time.EdtfDate;
import org.entente.time.When;

/** When what a document tells happened: its time expressions, and the date of each of its clauses. Immutable. */
public final class Chronology {

    private final List<Passage> passages;
    private final List<List<TimeExpression>> expressions;
    private final Optional<EdtfDate> published;
    private final Optional<EdtfDate> spoken;

    private Chronology(List<Passage> passages, Optional<LocalDate> published) {
        this.passages = List.copyOf(passages);
        this.published = published.map(EdtfDate::of);
        this.spoken = this.published.or(() -> LastNamed.of(this.passages));
        List<List<TimeExpression>> all = new ArrayList<>(passages.size());
        for (Passage passage : passages) {
            List<TimeExpression> own = new ArrayList<>(passage.readings().size());
            for (Reading reading : passage.readings()) {
                own.add(new TimeExpression(
                        reading.expression().first(), reading.expression().end(), reading.named()));
            }
            all.add(List.copyOf(own));
        }
        this.expressions = List.copyOf(all);
    }

    /**
     * Reads a document's times. Two characters or more between sentences count as the end of a paragraph; where the
     * text is at hand, {@link #of(String, List, Optional)} sees every line break.
     *
     * @param sentences the document, in order
     * @param published when it was published, empty where unknown
     */
    public static Chronology of(List<Sentence> sentences, Optional<LocalDate> published) {
        boolean[] starts = apart(sentences);
        return new Chronology(Discourse.read(sentences, starts, starts, published), published);
    }

    /**
     * Reads a document's times; a line break between sentences ends a paragraph.
     *
     * @param text what the sentences were parsed from
     * @param sentences the document, in order
     * @param published when it was published, empty where unknown
     */
    public static Chronology of(String text, List<Sentence> sentences, Optional<LocalDate> published) {
        boolean[] starts = lines(text, sentences);
        return new Chronology(Discourse.read(sentences, starts, starts, published), published);
    }

    /**
     * Reads the times of a document that may be a chronicle: paragraphs as {@link #of(List, Optional)} sees them, and every
     * line may begin a dated entry.
     *
     * @param text what the sentences were parsed from
     * @param sentences the document, in order
     * @param published when it was published, empty where unknown
     */
    public static Chronology ofLines(String text, List<Sentence> sentences, Optional<LocalDate> published) {
        return new Chronology(
                Discourse.read(sentences, apart(sentences), lines(text, sentences), published), published);
    }

    private static boolean[] apart(List<Sentence> sentences) {
        boolean[] starts = new boolean[sentences.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] =
                    i == 0 || sentences.get(i).begin() - sentences.get(i - 1).end() > 1;
        }
        return starts;
    }

    private static boolean[] lines(String text, List<Sentence> sentences) {
        boolean[] starts = new boolean[sentences.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i == 0
                    || text.substring(
                                            sentences.get(i - 1).end(),
                                            sentences.get(i).begin())
                                    .indexOf('\n')
                            >= 0;
        }
        return starts;
    }

    /**
     * When what a clause says happened: the nearest of an expression attached to it, the date of the clause that
     * governs it, the date carried from the discourse before, the publication date. {@link When#basis()} tells which.
     *
     * @param sentence index of the sentence
     * @param token index of the clause's predicate or event noun
     * @return the time, empty only where nothing at all is known
     */
    public Optional<When> at(int sentence, int token) {
        return new Dating(passages.get(sentence), published, spoken).at(token);
    }

    /** The day that stands for a sentence, to choose among dated roles; empty where unknown. */
    public Optional<LocalDate> dayOf(int sentence) {
        return at(sentence, passages.get(sentence).sentence().root())
                .flatMap(when -> when.from().or(when::to));
    }

    /** Whether a token belongs to a time expression, and so is no actor, object or place. */
    public boolean isTime(int sentence, int token) {
        for (TimeExpression expression : expressions.get(sentence)) {
            if (expression.first() <= token && token < expression.end()) {
                return true;
            }
        }
        return false;
    }

    /**
     * A sentence's time expressions, in order, none overlapping. Each names one time; the two ends of a range are two
     * expressions, and {@link #at} joins them.
     */
    public List<TimeExpression> expressions(int sentence) {
        return expressions.get(sentence);
    }
}
