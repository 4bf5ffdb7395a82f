package org.entente.text.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.Sentence;
import org.entente.time.Edtf;
import org.entente.time.EdtfDate;
import org.entente.time.EdtfInterval;
import org.entente.time.Precision;
import org.entente.time.When;
import org.entente.time.When.Basis;

/**
 * Walks through a document once, keeps the time its narrative has reached, and resolves each sentence's expressions
 * against it.
 */
final class Discourse {

    private static final int EXACT_REACH = 2;
    private static final int NEAR_YEARS = 2;
    private static final int MAIN_RANK = 2;

    private final Optional<LocalDate> published;
    private final Genre genre;
    private final List<Passage> passages = new ArrayList<>();

    private Optional<EdtfDate> point = Optional.empty();
    private Optional<When> reached = Optional.empty();
    private int sinceReached;
    private Optional<EdtfDate> mentioned = Optional.empty();
    private boolean mentionedHere;
    private Optional<EdtfDate> toldLast = Optional.empty();
    private int sinceTold;
    private Optional<EdtfDate> lookedBackTo = Optional.empty();
    private boolean inEntry;

    private Discourse(Optional<LocalDate> published, Genre genre) {
        this.published = published;
        this.genre = genre;
    }

    /**
     * Reads a document.
     *
     * @param paragraphStarts for each sentence whether it begins a paragraph
     * @param lineStarts for each sentence whether it begins a line
     */
    static List<Passage> read(
            List<Sentence> sentences, boolean[] paragraphStarts, boolean[] lineStarts, Optional<LocalDate> published) {
        List<List<Expression>> expressions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            expressions.add(Recogniser.shared().expressions(sentence));
        }
        Discourse discourse = new Discourse(published, Genre.of(expressions, published));
        Entries entries = Entries.of(sentences, expressions, lineStarts);
        for (int i = 0; i < sentences.size(); i++) {
            if (entries.isHead(i)) {
                discourse.open(sentences.get(i), expressions.get(i));
            } else {
                discourse.inEntry &= entries.belong(i);
                discourse.read(sentences.get(i), expressions.get(i), paragraphStarts[i] && !discourse.inEntry);
            }
        }
        return discourse.passages;
    }

    /** Begins an entry of a chronicle: the narrative has reached its date, whatever it told before. */
    private void open(Sentence sentence, List<Expression> expressions) {
        sinceReached = 0;
        lookedBackTo = Optional.empty();
        Optional<EdtfDate> before = point;
        List<Reading> readings = new ArrayList<>(expressions.size());
        for (Expression expression : expressions) {
            Reading reading = resolve(sentence, expression, !inEntry && readings.isEmpty());
            readings.add(reading);
            point = reading.start().or(() -> point);
        }
        passages.add(new Passage(sentence, readings, Optional.empty(), before, false));
        Optional<EdtfDate> first = readings.get(0).start();
        Optional<EdtfDate> last = readings.get(readings.size() - 1).last();
        inEntry = first.isPresent() && last.isPresent();
        if (inEntry) {
            reached = Optional.of(When.of(stretch(first.get(), last.get()), Basis.CARRIED));
        }
    }

    /** "1998-2000" is all of it, "2018, 9 July" the day. */
    private static Edtf stretch(EdtfDate first, EdtfDate last) {
        boolean within = !last.first().isBefore(first.first()) && !last.last().isAfter(first.last());
        return within ? last : first.last().isBefore(last.first()) ? EdtfInterval.between(first, last) : first;
    }

    private void read(Sentence sentence, List<Expression> expressions, boolean paragraphStart) {
        if (paragraphStart && genre != Genre.HISTORY) {
            reached = Optional.empty();
        }
        Optional<When> carried = inEntry ? reached : carried(paragraphStart);
        Optional<EdtfDate> before = point;
        List<Reading> readings = new ArrayList<>(expressions.size());
        List<Reading> moving = new ArrayList<>(expressions.size());
        mentioned = mentionedHere ? mentioned : Optional.empty();
        sinceTold += behindSemicolon() ? 0 : 1;
        toldLast = sinceTold > 1 ? Optional.empty() : toldLast;
        mentionedHere = false;
        boolean speaksOfNow = !paragraphStart && !inEntry && (reached.isEmpty() || LookBack.isNow(point, published));
        Optional<EdtfDate> lookingBackTo = Optional.empty();
        for (Expression expression : expressions) {
            Reading reading = resolve(sentence, expression, paragraphStart);
            if (Records.sets(sentence, expression)) {
                readings.add(new Reading(expression, reading.value(), Reading.NONE));
                continue;
            }
            Optional<Reading> lapse = Lapse.of(sentence, reading, readings);
            readings.add(lapse.orElse(reading));
            if (lapse.isPresent()) {
                continue;
            }
            if (isEvent(reading)) {
                mentioned = reading.start();
                if (isTold(sentence, reading)) {
                    toldLast = mentioned;
                    sinceTold = 0;
                }
                mentionedHere = true;
            }
            if (speaksOfNow && looksBack(reading)) {
                lookingBackTo = reading.start();
            } else if (moves(sentence, reading)) {
                moving.add(reading);
                point = reading.start().or(() -> point);
            }
        }
        passages.add(new Passage(sentence, readings, carried, before, inEntry));
        sinceReached++;
        main(sentence, moving).ifPresent(reading -> reach(sentence, reading));
        lookedBackTo = lookingBackTo;
        if (moving.isEmpty() && !inEntry && returnsToNow(sentence, readings)) {
            reached = Optional.empty();
            point = published.map(EdtfDate::of);
        }
    }

    /** Whether a sentence is the next clause of the one before: "elected in 2005, he threatened Israel; <b>the UN condemned it</b>". */
    private boolean behindSemicolon() {
        Sentence before =
                passages.isEmpty() ? null : passages.get(passages.size() - 1).sentence();
        return before != null && before.form(before.size() - 1).equals(";");
    }

    /** Whether a time is one that a report only looks back to; what goes on from such a time is a tale of its own. */
    private boolean looksBack(Reading reading) {
        Meaning meaning = reading.expression().meaning();
        boolean tale = lookedBackTo.isPresent() && LookBack.isReckonedOnward(meaning);
        return (genre != Genre.HISTORY || LookBack.isReckonedBack(meaning))
                && !tale
                && isEvent(reading)
                && LookBack.lies(reading, published);
    }

    /** "Now Kenya has expelled the envoy": a sentence that ends what the text has told of the past. */
    private boolean returnsToNow(Sentence sentence, List<Reading> readings) {
        boolean now = genre != Genre.HISTORY;
        for (Reading reading : readings) {
            now |= reading.says(Meaning.Now.class) && Clauses.ofMain(sentence, reading.expression(), Clauses.ANY_RANK);
        }
        return now
                && published.isPresent()
                && !LookBack.isNow(point, published)
                && Tense.of(sentence, sentence.root()).reachesNow();
    }

    private Reading resolve(Sentence sentence, Expression expression, boolean paragraphStart) {
        int governor = sentence.head(Clauses.head(sentence, expression));
        Tense tense = Tense.around(sentence, Clauses.head(sentence, expression));
        boolean done =
                governor >= 0 && sentence.xpos(governor).equals("VBN") && Tense.of(sentence, governor) == Tense.NONE;
        boolean ahead = !done && !inEntry && (tense == Tense.FUTURE || tense == Tense.PRESENT);
        boolean near = (sinceReached <= 1 || lookedBackTo.isPresent()) && !paragraphStart;
        boolean fromNow = expression.meaning() instanceof Meaning.Calendar && tellsOfNow(sentence);
        boolean fromNarrative = !fromNow
                && (point.isPresent() || lookedBackTo.isPresent())
                && (inEntry || genre != Genre.REPORT || near);
        boolean onward =
                expression.meaning() instanceof Meaning.Calendar || LookBack.isReckonedOnward(expression.meaning());
        Optional<EdtfDate> narrative = lookedBackTo.or(() -> onward ? furthest() : point);
        Reference reference =
                new Reference(published, narrative, mentioned, fromNarrative, genre == Genre.REPORT, ahead);
        return new Reading(expression, new Resolver(reference).resolve(expression.meaning()));
    }

    /** "The two have named envoys, and in July they agreed": whether a sentence tells of the day of publication. */
    private boolean tellsOfNow(Sentence sentence) {
        Tense tense = Tense.of(sentence, sentence.root());
        return published.isPresent()
                && !inEntry
                && (tense == Tense.PERFECT || genre != Genre.HISTORY && tense.reachesNow());
    }

    /** The time the narrative has reached, or the later one that the sentence before told by the way: "accepted in 2023". */
    private Optional<EdtfDate> furthest() {
        return toldLast.filter(told -> point.isPresent()
                        && told.first().isAfter(point.get().first())
                        && published.filter(day -> told.first().isAfter(day)).isEmpty())
                .or(() -> point);
    }

    private static boolean isTold(Sentence sentence, Reading reading) {
        Tense tense = Tense.around(sentence, Clauses.head(sentence, reading.expression()));
        return reading.expression().bearing() == Bearing.AT && (tense == Tense.PAST || tense == Tense.NONE);
    }

    /** Notes the time of a sentence's main expression as the one the narrative has reached. */
    private void reach(Sentence sentence, Reading main) {
        int head = Clauses.head(sentence, main.expression());
        int clause = sentence.head(head) < 0 ? head : sentence.head(head);
        point = main.start().or(() -> point);
        Optional<EdtfDate> day = published.map(EdtfDate::of);
        reached = new Dating(passages.get(passages.size() - 1), day, day)
                .at(clause)
                .or(main::named)
                .map(when -> when.on(Basis.CARRIED));
        sinceReached = 0;
    }

    /**
     * What the narrative leaves to the next sentence: exact close by, at most the month further on. A paragraph of a report
     * or comment begins anew, at the day of publication.
     */
    private Optional<When> carried(boolean paragraphStart) {
        if (reached.isEmpty()) {
            return Optional.empty();
        }
        if (sinceReached < EXACT_REACH && !paragraphStart) {
            return reached;
        }
        return point.map(date -> date.precision() == Precision.DAY
                ? When.of(date.atMost(Precision.MONTH), Basis.CARRIED)
                : reached.get());
    }

    /** Whether a time moves the narrative on. */
    private boolean moves(Sentence sentence, Reading reading) {
        Expression expression = reading.expression();
        Tense tense = Tense.around(sentence, Clauses.head(sentence, expression));
        boolean told = inEntry && tense == Tense.PRESENT
                || reachedBy(reading, tense)
                || tense == Tense.PAST
                || tense == Tense.NONE;
        if (reading.value().isEmpty() || !told || !isEvent(reading)) {
            return false;
        }
        if (genre != Genre.HISTORY
                && LookBack.isReckonedBack(expression.meaning())
                && !Clauses.ofMain(sentence, expression, Clauses.ANY_RANK)) {
            return false;
        }
        if (point.isEmpty()) {
            return true;
        }
        boolean bracketed = expression.first() > 0
                && sentence.form(expression.first() - 1).equals("(")
                && expression.end() < sentence.size()
                && sentence.form(expression.end()).equals(")");
        if (bracketed || surroundsPoint(reading)) {
            return false;
        }
        boolean aside = Clauses.modifiesNoun(sentence, expression)
                || expression.bearing() == Bearing.SINCE
                || expression.bearing() == Bearing.BEFORE
                || !Clauses.ofMain(sentence, expression, Clauses.ANY_RANK);
        return !aside || follows(reading);
    }

    /** "By 2003 the rebels had seized the north": the year the narrative has come to, whenever in it that was done. */
    private static boolean reachedBy(Reading reading, Tense tense) {
        return tense == Tense.PLUPERFECT
                && reading.expression().bearing() == Bearing.BY
                && reading.value().orElse(null) instanceof EdtfDate date
                && date.precision() == Precision.YEAR;
    }

    /** Whether a time is a stretch that the narrative is in the midst of: "during the war". */
    private boolean surroundsPoint(Reading reading) {
        EdtfDate now = point.orElseThrow();
        return reading.value().orElseThrow() instanceof EdtfInterval stretch
                && reading.expression().bearing() != Bearing.RANGE_START
                && stretch.contains(now)
                && stretch.from().isPresent()
                && stretch.from().get().isBefore(now.first().minusMonths(1));
    }

    /** Whether a time mentioned by the way continues the narrative: it lies not before it and not long after. */
    private boolean follows(Reading reading) {
        LocalDate start = reading.start().map(EdtfDate::first).orElse(LocalDate.MIN);
        LocalDate now = point.orElseThrow().first();
        LocalDate earliest = point.orElseThrow().atMost(Precision.YEAR).first();
        return !start.isBefore(earliest) && !start.isAfter(now.plusYears(NEAR_YEARS));
    }

    private static boolean isEvent(Reading reading) {
        Meaning meaning = reading.expression().meaning();
        return reading.value().isPresent()
                && !(meaning instanceof Meaning.Past
                        || meaning instanceof Meaning.Habit
                        || meaning instanceof Meaning.Now
                        || meaning instanceof Meaning.Lately
                        || meaning instanceof Meaning.Duration
                        || meaning instanceof Meaning.Then
                        || (meaning instanceof Meaning.Stretch
                                && reading.value().orElseThrow() instanceof EdtfInterval));
    }

    /**
     * The time that a sentence hands on: that of its main clause or of the last clause joined to it, else the last that moves
     * the narrative.
     */
    private static Optional<Reading> main(Sentence sentence, List<Reading> moving) {
        Optional<Reading> last = Optional.empty();
        Optional<Reading> main = Optional.empty();
        for (Reading reading : moving) {
            if (reading.expression().bearing() == Bearing.RANGE_END) {
                continue;
            }
            if (Clauses.ofMain(sentence, reading.expression(), MAIN_RANK)
                    && main.filter(before -> !follows(before, reading)).isEmpty()) {
                main = Optional.of(reading);
            }
            last = Optional.of(reading);
        }
        return main.isPresent() ? main : last;
    }

    private static boolean follows(Reading before, Reading after) {
        return before.start().isEmpty()
                || after.start().isEmpty()
                || !after.start().get().first().isBefore(before.start().get().first());
    }
}
