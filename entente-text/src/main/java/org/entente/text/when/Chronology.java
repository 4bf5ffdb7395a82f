package org.entente.text.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.Sentence;
import org.entente.time.When;
import org.entente.time.When.Basis;

/** When what a document tells happened: its time expressions, and the date of each of its clauses. Immutable. */
public final class Chronology {

    private final List<List<TimeExpression>> expressions;
    private final List<Optional<When>> dates;

    private Chronology(List<List<TimeExpression>> expressions, List<Optional<When>> dates) {
        this.expressions = List.copyOf(expressions);
        this.dates = List.copyOf(dates);
    }

    /**
     * Reads a document's times.
     *
     * @param sentences the document, in order
     * @param published when it was published, empty where unknown
     */
    public static Chronology of(List<Sentence> sentences, Optional<LocalDate> published) {
        List<List<TimeExpression>> expressions = new ArrayList<>();
        List<Optional<When>> dates = new ArrayList<>();
        Optional<When> told =
                published.map(day -> new When(day.toString(), Optional.of(day), Optional.of(day), Basis.PUBLICATION));
        for (Sentence sentence : sentences) {
            List<TimeExpression> own = years(sentence);
            expressions.add(own);
            Optional<When> named = own.isEmpty() ? Optional.empty() : own.get(0).when();
            dates.add(named.isPresent() ? named : told);
            if (named.isPresent()) {
                told = named.map(when -> when.on(Basis.CARRIED));
            }
        }
        return new Chronology(expressions, dates);
    }

    private static List<TimeExpression> years(Sentence sentence) {
        List<TimeExpression> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            String form = sentence.form(i);
            if (form.length() == 4 && (form.startsWith("19") || form.startsWith("20")) && isNumber(form)) {
                int year = Integer.parseInt(form);
                When when = new When(
                        form,
                        Optional.of(LocalDate.of(year, 1, 1)),
                        Optional.of(LocalDate.of(year, 12, 31)),
                        Basis.EXPLICIT);
                found.add(new TimeExpression(i, i + 1, Optional.of(when)));
            }
        }
        return found;
    }

    private static boolean isNumber(String form) {
        return form.chars().allMatch(c -> c >= '0' && c <= '9');
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
        return dates.get(sentence);
    }

    /** The day that stands for a sentence, to choose among dated roles; empty where unknown. */
    public Optional<LocalDate> dayOf(int sentence) {
        return dates.get(sentence).flatMap(when -> when.from().or(when::to));
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

    /** A sentence's time expressions, in order, none overlapping. */
    public List<TimeExpression> expressions(int sentence) {
        return expressions.get(sentence);
    }
}
