package org.entente.text.when;

import java.util.List;
import java.util.Optional;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.time.Edtf;
import org.entente.time.EdtfDate;
import org.entente.time.EdtfInterval;
import org.entente.time.Precision;
import org.entente.time.Qualification;
import org.entente.time.When;
import org.entente.time.When.Basis;

/**
 * Dates the clauses of one sentence: by the nearest expression that hangs on the clause, else by the clause that governs
 * it, else by its tense from the discourse or the day of publication.
 */
final class Dating {

    private static final int DEEPEST = 30;

    private final Passage passage;
    private final Sentence sentence;
    private final Optional<EdtfDate> published;
    private final Optional<EdtfDate> spoken;

    /**
     * The dating of a sentence.
     *
     * @param published when the document was published, empty where unknown
     * @param spoken a date by which what it tells to be past had passed: that of publication or, where it is unknown, the
     *     last date that the document names
     */
    Dating(Passage passage, Optional<EdtfDate> published, Optional<EdtfDate> spoken) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.published = published;
        this.spoken = spoken;
    }

    /** When what a predicate or event noun says happened. */
    Optional<When> at(int token) {
        return at(token, 0);
    }

    private Optional<When> at(int token, int depth) {
        Optional<Own> own = own(token);
        if (own.isPresent()) {
            return own.get().when();
        }
        Optional<When> apposed = ApposedTimes.at(passage, token);
        if (apposed.isPresent()) {
            return apposed;
        }
        int head = sentence.head(token);
        if (head < 0 || depth > DEEPEST) {
            return byTense(Tense.of(sentence, token));
        }
        Tense tense = Tense.of(sentence, token);
        Relation relation = sentence.relation(token);
        if (tense == Tense.NONE) {
            return at(head, depth + 1);
        }
        boolean follows = switch (relation) {
            case ADVCL, CCOMP, XCOMP -> tense != Tense.PLUPERFECT && tense != Tense.HABITUAL_PAST;
            case CONJ, PARATAXIS, ACL_RELCL -> {
                Tense above = Tense.around(sentence, head);
                yield tense == above || above == Tense.NONE || whenItWas(token);
            }
            default -> true;
        };
        if (!follows && relation == Relation.ADVCL && tense == Tense.PLUPERFECT) {
            return untilMain(head).or(() -> byTense(tense));
        }
        return follows ? at(head, depth + 1) : byTense(tense);
    }

    /** "In May 2017, after he <b>had been received</b>, Chad": some time before what the clause above is dated. */
    private Optional<When> untilMain(int clause) {
        return own(clause)
                .flatMap(Own::when)
                .flatMap(when -> ends(Edtf.parse(when.edtf()), false)
                        .map(day -> When.of(EdtfInterval.until(day.atMost(Precision.MONTH)), when.basis())));
    }

    /** "had seized power in October 2021, <b>when</b> it deposed Hamdok". */
    private boolean whenItWas(int clause) {
        int adverb = sentence.child(clause, Relation.ADVMOD);
        return adverb >= 0 && adverb < clause && sentence.lemma(adverb).equals("when");
    }

    /** What the expressions on a clause say; the time is empty where they say one that cannot be known. */
    private record Own(Optional<When> when) {}

    private Optional<Own> own(int token) {
        Optional<Reading> best = Optional.empty();
        Clauses.Attachment nearest = Clauses.Attachment.NONE;
        List<Reading> readings = passage.readings();
        for (int i = 0; i < readings.size(); i++) {
            Clauses.Attachment attachment = attachment(readings.get(i), token);
            boolean tie = best.isPresent()
                    && attachment.found()
                    && attachment.rank() == nearest.rank()
                    && isUndated(best.get())
                    && !isUndated(readings.get(i));
            if (attachment.rank() < nearest.rank() || tie) {
                best = Optional.of(readings.get(i));
                nearest = attachment;
            }
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = best.get();
        if (reading.says(Meaning.Duration.class)) {
            return soon(reading)
                    ? Optional.empty()
                    : lasting((Meaning.Duration) reading.expression().meaning(), token);
        }
        Tense around = Tense.around(sentence, token);
        Tense tense = passage.entry() ? around.inChronicle() : around;
        boolean modifier = nearest.rank() > 1
                && nearest.subordinate() != Bearing.SINCE
                && Clauses.modifiesNoun(sentence, reading.expression());
        boolean besidePresent = tense.reachesNow() && (modifier || nearest.byParticiple());
        if (besidePresent) {
            return Optional.empty();
        }
        Bearing bearing =
                nearest.subordinate() == Bearing.AT ? reading.expression().bearing() : nearest.subordinate();
        Optional<When> when = value(reading)
                .flatMap(value -> located(wholeRange(readings, value, reading), bearing, tense))
                .map(value -> When.of(value, reading.basis()));
        return told(tense) && reckonedAhead(reading) ? Optional.empty() : Optional.of(new Own(when));
    }

    /** "<b>within</b> months": how soon it happened, not how long it lasted. */
    private boolean soon(Reading reading) {
        int first = reading.expression().first();
        return sentence.lemma(first).equals("within")
                || first > 0 && sentence.lemma(first - 1).equals("within");
    }

    /** Whether a tense tells what has happened. */
    private static boolean told(Tense tense) {
        return switch (tense) {
            case PAST, PERFECT, PLUPERFECT, HABITUAL_PAST -> true;
            case PRESENT, FUTURE, PROSPECTIVE, NONE -> false;
        };
    }

    /**
     * "has made peace after eight years": how long it took, no time that lies eight years ahead of the text. "Two days later"
     * may lie ahead of a dateline.
     */
    private boolean reckonedAhead(Reading reading) {
        return reading.expression().meaning() instanceof Meaning.Shift shift
                && shift.unit().precision() != Precision.DAY
                && published.isPresent()
                && reading.start()
                        .filter(start -> start.first().isAfter(published.get().last()))
                        .isPresent();
    }

    /** "Once an ally, it attacked": what once was is what the noun says and nothing else. */
    private Clauses.Attachment attachment(Reading reading, int token) {
        if (reading.only() != Reading.ANY) {
            return reading.only() == token ? Clauses.Attachment.HERE : Clauses.Attachment.NONE;
        }
        if (Clauses.judges(sentence, reading.expression(), token)) {
            return Clauses.Attachment.NONE;
        }
        Clauses.Attachment attachment = Clauses.attachment(sentence, reading.expression(), token);
        boolean ofNoun = reading.says(Meaning.Past.class) && sentence.upos(noun(reading)) == Upos.NOUN;
        return ofNoun && attachment.rank() > 1 ? Clauses.Attachment.NONE : attachment;
    }

    private int noun(Reading reading) {
        int head = Clauses.head(sentence, reading.expression());
        return sentence.head(head) < 0 ? head : sentence.head(head);
    }

    /** What a reading names; "once" is before the last date named even where nobody knows the day of publication. */
    private Optional<Edtf> value(Reading reading) {
        return reading.value()
                .or(() -> reading.says(Meaning.Past.class) ? spoken.map(EdtfInterval::until) : Optional.empty());
    }

    private static boolean isUndated(Reading reading) {
        return reading.says(Meaning.Duration.class) || reading.says(Meaning.Habit.class);
    }

    private static Edtf wholeRange(List<Reading> readings, Edtf value, Reading reading) {
        int index = readings.indexOf(reading);
        Bearing bearing = reading.expression().bearing();
        int other = bearing == Bearing.RANGE_START ? index + 1 : bearing == Bearing.RANGE_END ? index - 1 : -1;
        if (other < 0 || other >= readings.size()) {
            return value;
        }
        Reading first = readings.get(Math.min(index, other));
        Reading last = readings.get(Math.max(index, other));
        Optional<EdtfDate> start = first.start();
        Optional<EdtfDate> end = last.last();
        boolean ordered = start.isPresent()
                && end.isPresent()
                && !start.get().first().isAfter(end.get().last());
        return ordered ? EdtfInterval.between(start.get(), end.get()) : value;
    }

    /** The time of what is told, given the time named and how it lies to it. */
    private Optional<Edtf> located(Edtf value, Bearing bearing, Tense tense) {
        Optional<EdtfDate> start = ends(value, true);
        Optional<EdtfDate> end = ends(value, false);
        return switch (bearing) {
            case AT, RANGE_START, RANGE_END -> Optional.of(value);
            case SINCE -> start.map(EdtfInterval::since);
            case AFTER -> value instanceof EdtfInterval ? end.map(EdtfInterval::since) : start.map(EdtfInterval::since);
            case BEFORE -> start.map(EdtfInterval::until);
            case UNTIL -> end.map(this::upTo);
            case BY -> by(value, end, tense);
        };
    }

    /** "By 15 September": within the month before the day, or about the coarser date; in the future up to it. */
    private Optional<Edtf> by(Edtf value, Optional<EdtfDate> end, Tense tense) {
        if (!(value instanceof EdtfDate date) || tense == Tense.FUTURE) {
            return end.map(this::upTo);
        }
        return Optional.of(
                date.precision() == Precision.DAY
                        ? EdtfInterval.between(date.atMost(Precision.MONTH), date)
                        : date.qualified(Qualification.APPROXIMATE));
    }

    private static Optional<EdtfDate> ends(Edtf value, boolean first) {
        if (value instanceof EdtfInterval interval) {
            return first ? interval.start() : interval.end();
        }
        return value instanceof EdtfDate date ? Optional.of(date) : Optional.empty();
    }

    private Edtf upTo(EdtfDate end) {
        Optional<EdtfDate> start = passage.point().filter(point -> point.last().isBefore(end.first()));
        return new EdtfInterval(start, Optional.of(end));
    }

    /** A clause that says how long: up to now in the perfect, before the time reached in the past. */
    private Optional<Own> lasting(Meaning.Duration duration, int token) {
        Tense tense = Tense.around(sentence, token);
        boolean long_ = duration.unit().precision() != Precision.DAY;
        if (!long_) {
            return Optional.empty();
        }
        if (tense == Tense.PERFECT && duration.amount() == 0) {
            return spoken.map(day -> new Own(Optional.of(When.of(EdtfInterval.until(day), Basis.RELATIVE))));
        }
        if (tense == Tense.PERFECT && published.isPresent()) {
            Reference now = new Reference(
                    published.map(EdtfDate::first), Optional.empty(), Optional.empty(), false, false, false);
            Optional<EdtfDate> start = new Resolver(now)
                    .resolve(new Meaning.Shift(-duration.amount(), duration.unit(), Meaning.Anchor.SPEECH, true))
                    .flatMap(value -> ends(value, true));
            return Optional.of(new Own(Optional.of(When.of(new EdtfInterval(start, published), Basis.RELATIVE))));
        }
        boolean past = tense == Tense.PAST || tense == Tense.PLUPERFECT;
        return past && duration.amount() == 0 ? Optional.of(new Own(before())) : Optional.empty();
    }

    private Optional<When> byTense(Tense tense) {
        return switch (passage.entry() ? tense.inChronicle() : tense) {
            case PRESENT, PERFECT -> published.map(day -> When.of(day, Basis.PUBLICATION));
            case FUTURE -> published.map(day -> When.of(EdtfInterval.since(day), Basis.PUBLICATION));
            case PLUPERFECT, HABITUAL_PAST -> before();
            case PROSPECTIVE ->
                passage.carried().isPresent()
                        ? passage.point()
                                .map(point -> When.of(EdtfInterval.since(point.atMost(Precision.MONTH)), Basis.CARRIED))
                        : published.map(day -> When.of(day, Basis.PUBLICATION));
            case PAST, NONE ->
                passage.carried()
                        .map(when -> onward() ? atItsEnd(when) : when)
                        .or(() -> published.map(day -> When.of(day, Basis.PUBLICATION)));
        };
    }

    /** "It lasted until May 2003. <b>Then</b> Chad attacked": what follows what went on up to a day is of that day. */
    private boolean onward() {
        int root = sentence.root();
        for (int i = 0; i < sentence.childCount(root); i++) {
            int child = sentence.child(root, i);
            if (child < root
                    && sentence.relation(child) == Relation.ADVMOD
                    && sentence.lemma(child).equals("then")) {
                return true;
            }
        }
        return false;
    }

    private static When atItsEnd(When when) {
        return Edtf.parse(when.edtf()) instanceof EdtfInterval interval
                ? interval.end().map(end -> When.of(end, when.basis())).orElse(when)
                : when;
    }

    /** Some time before the time reached, or before publication, or before the last date named. */
    private Optional<When> before() {
        if (passage.carried().isPresent()) {
            return passage.point()
                    .map(point -> When.of(EdtfInterval.until(point.atMost(Precision.MONTH)), Basis.CARRIED));
        }
        return published
                .map(day -> When.of(EdtfInterval.until(day), Basis.PUBLICATION))
                .or(() -> spoken.map(day -> When.of(EdtfInterval.until(day), Basis.RELATIVE)));
    }
}
