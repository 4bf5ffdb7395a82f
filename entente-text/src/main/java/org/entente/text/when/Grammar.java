package org.entente.text.when;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.when.Meaning.Anchor;
import org.entente.text.when.Meaning.Calendar;
import org.entente.text.when.Meaning.Feast;
import org.entente.text.when.Meaning.Named;
import org.entente.text.when.Meaning.Part;
import org.entente.text.when.Meaning.Period;
import org.entente.text.when.Meaning.WeekOf;
import org.entente.text.when.Meaning.Which;
import org.entente.time.Edtf;
import org.entente.time.EdtfDate;

/** Recognises the time expressions of one sentence: the longest reading at each word, from left to right. */
final class Grammar {

    private static final int DEEPEST = 4;

    private final Words words;
    private final NamedTimes names;
    private final CalendarGrammar calendar;
    private final ReckoningGrammar reckoning;

    Grammar(Words words, NamedTimes names) {
        this.words = words;
        this.names = names;
        this.calendar = new CalendarGrammar(words);
        this.reckoning = new ReckoningGrammar(words, calendar);
    }

    /** The sentence's expressions, in order, ranges linked. */
    List<Expression> expressions() {
        List<Expression> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Match match = words.is(i, WordKind.NONE) ? Match.NONE : at(i, 0);
            if (!match.found()) {
                i++;
                continue;
            }
            int end = words.after(match.end(), WordKind.DAYPART);
            found.add(new Expression(i, end, match.meaning(), Bearings.of(words, i, match)));
            i = end;
            Optional<Expression> second = secondEnd(i, match.meaning());
            if (second.isPresent()) {
                found.add(second.get());
                i = second.get().end();
            }
        }
        return found.size() < 2 ? found : Ranges.link(words, found);
    }

    /** The short second end of a range: "1914-18", "June 5-10, 1967". */
    private Optional<Expression> secondEnd(int i, Meaning first) {
        boolean dash = words.is(i, WordKind.DASH) || words.form(i).equals("/");
        boolean link = dash || words.is(i, WordKind.TO) || words.is(i, WordKind.AND) || words.is(i, WordKind.OR);
        if (!link || !words.is(i + 1, WordKind.NUMBER) || words.isUnit(i + 2) || words.is(i + 2, WordKind.DASH)) {
            return Optional.empty();
        }
        int number = words.value(i + 1);
        boolean monthNext = words.is(i + 2, WordKind.MONTH) || words.is(i + 2, WordKind.AMBIGUOUS_MONTH);
        if (monthNext || words.tag(i + 2).equals("NNS")) {
            return Optional.empty();
        }
        if (first instanceof Named named && named.value() instanceof EdtfDate date) {
            boolean year = date.equals(EdtfDate.year(date.year()))
                    && dash
                    && words.form(i + 1).length() == 2;
            if (year && date.year() >= 1000 && number > date.year() % 100) {
                return Optional.of(
                        expression(i + 1, i + 2, new Named(EdtfDate.year(date.year() / 100 * 100 + number))));
            }
            return Optional.empty();
        }
        if (first instanceof Calendar day && day.day() > 0 && day.month() > 0 && number > day.day() && number <= 31) {
            int year = words.after(i + 2, WordKind.COMMA);
            if (words.is(year, WordKind.YEAR)
                    && number <= YearMonth.of(words.value(year), day.month()).lengthOfMonth()) {
                Edtf value = EdtfDate.day(words.value(year), day.month(), number);
                return Optional.of(expression(i + 1, year + 1, new Named(value)));
            }
            return Optional.of(expression(i + 1, i + 2, new Calendar(day.month(), number, day.which())));
        }
        return Optional.empty();
    }

    private static Expression expression(int first, int end, Meaning meaning) {
        return new Expression(first, end, meaning, Bearing.AT);
    }

    /** The reading that begins at a word; one time may be a part of another, to a small depth. */
    private Match at(int i, int depth) {
        if (depth > DEEPEST) {
            return Match.NONE;
        }
        int start = words.after(i, WordKind.THE);
        Match best = named(start);
        best = longer(best, part(start, depth));
        best = longer(best, calendar.at(start));
        best = longer(best, reckoning.at(i));
        best = longer(best, situation(i));
        return best.found() ? withPrefix(start, best) : best;
    }

    private static Match longer(Match left, Match right) {
        return right.end() > left.end() ? right : left;
    }

    private Match withPrefix(int i, Match match) {
        return switch (words.at(i).prefix()) {
            case EARLY -> match.saying(new Part(Phase.EARLY, match.meaning()));
            case MID -> match.saying(new Part(Phase.MID, match.meaning()));
            case LATE -> match.saying(new Part(Phase.LATE, match.meaning()));
            case NONE, POST, PRE -> match;
        };
    }

    /** A war, an era or a feast with a name. */
    private Match named(int i) {
        if (words.is(i, WordKind.NONE) || i >= words.size()) {
            return Match.NONE;
        }
        boolean prefixed = words.at(i).prefix() != Word.Prefix.NONE;
        String form = words.form(i);
        String first = prefixed ? form.substring(form.indexOf('-') + 1) : form;
        Optional<NamedTimes.Found> name = names.at(words.sentence(), i, first);
        if (name.isEmpty()) {
            return Match.NONE;
        }
        int end = i + name.get().length();
        if (name.get().meaning() instanceof Feast feast) {
            return words.capitalised(i) ? feast(i, end, feast) : Match.NONE;
        }
        boolean era = words.is(end, WordKind.DASH) && words.form(end + 1).equals("era");
        boolean led = prefixed || era || words.form(end).equals("era") || Bearings.leadsTime(words, i);
        return led ? new Match(end, name.get().meaning()) : Match.NONE;
    }

    private Match feast(int i, int end, Feast feast) {
        int year = words.after(words.after(end, WordKind.COMMA), WordKind.OF);
        if (words.is(year, WordKind.YEAR)) {
            return new Match(year + 1, new Feast(feast.holiday(), Optional.of(words.value(year)), Which.NEAREST));
        }
        if (words.tag(end).equals("NNP") && words.capitalised(end)) {
            return Match.NONE;
        }
        Which which = words.is(i - 1, WordKind.LAST)
                ? Which.LAST
                : words.is(i - 1, WordKind.NEXT) ? Which.NEXT : Which.NEAREST;
        return new Match(end, new Feast(feast.holiday(), Optional.empty(), which));
    }

    /** "early 1990s", "late last year", "the end of March", "the first week of March 1926". */
    private Match part(int i, int depth) {
        Phase phase = switch (words.kind(i)) {
            case EARLY -> Phase.EARLY;
            case MIDDLE -> Phase.MID;
            case LATE -> Phase.LATE;
            case START -> Phase.START;
            case END -> Phase.END;
            default -> Phase.WHOLE;
        };
        if (phase == Phase.WHOLE) {
            return ordinalPart(i, depth);
        }
        boolean noun = phase == Phase.START || phase == Phase.END;
        int next = i + 1;
        boolean joined =
                words.is(next, WordKind.DASH) || words.is(next, WordKind.OF) || (!noun && words.is(next, WordKind.IN));
        if (joined) {
            next++;
        } else if (noun) {
            return Match.NONE;
        }
        Match inner = at(next, depth + 1);
        return inner.found() && divisible(inner.meaning())
                ? inner.saying(new Part(phase, inner.meaning()))
                : Match.NONE;
    }

    private static boolean divisible(Meaning meaning) {
        return meaning instanceof Named
                || meaning instanceof Part
                || (meaning instanceof Period period && period.unit().compareTo(Unit.DAY) > 0)
                || (meaning instanceof Calendar calendar && calendar.day() == 0);
    }

    private Match ordinalPart(int i, int depth) {
        boolean last = words.is(i, WordKind.LAST);
        if (!last && !words.is(i, WordKind.ORDINAL)) {
            return yearsEnd(i);
        }
        int unit = words.is(i + 1, WordKind.NUMBER) || words.is(i + 1, WordKind.FEW) ? i + 2 : i + 1;
        boolean week = words.isUnit(unit) && (words.unit(unit) == Unit.WEEK || words.unit(unit) == Unit.DAY);
        boolean half = words.is(unit, WordKind.HALF);
        if ((!week && !half) || !words.is(unit + 1, WordKind.OF)) {
            return Match.NONE;
        }
        Match inner = at(unit + 2, depth + 1);
        if (!inner.found() || !divisible(inner.meaning())) {
            return Match.NONE;
        }
        if (half) {
            Phase phase = words.value(i) == 1 ? Phase.FIRST_HALF : Phase.SECOND_HALF;
            return inner.saying(new Part(phase, inner.meaning()));
        }
        if (words.unit(unit) == Unit.DAY) {
            return words.is(unit, WordKind.UNITS)
                    ? inner.saying(new Part(last ? Phase.END : Phase.START, inner.meaning()))
                    : Match.NONE;
        }
        return inner.saying(new WeekOf(last ? -1 : words.value(i), inner.meaning()));
    }

    /** "year end", "year's end". */
    private Match yearsEnd(int i) {
        boolean unit = words.is(i, WordKind.UNIT) && (words.unit(i) == Unit.YEAR || words.unit(i) == Unit.MONTH);
        int end = words.form(i + 1).equals("'s") || words.is(i + 1, WordKind.DASH) ? i + 2 : i + 1;
        return unit && words.is(end, WordKind.END)
                ? new Match(end + 1, new Part(Phase.END, new Period(0, words.unit(i), Anchor.EITHER)))
                : Match.NONE;
    }

    /** "then", "at the time", "in the past", "once", "later in 2021", "to the present". */
    private Match situation(int i) {
        return switch (words.kind(i)) {
            case THEN ->
                Bearings.leadsTime(words, i) && !words.is(i - 1, WordKind.AND)
                        ? new Match(i + 1, new Meaning.Then())
                        : Match.NONE;
            case PRESENT ->
                words.is(i - 1, WordKind.DASH) || words.is(i - 1, WordKind.TO)
                        ? new Match(i + 1, new Meaning.Now())
                        : Match.NONE;
            case THE, THAT -> atTheTime(i);
            case PAST_ADVERB -> isOver(i) ? new Match(i + 1, new Meaning.Past()) : Match.NONE;
            case HABIT ->
                words.tag(i).equals("RB") || words.tag(i).isEmpty()
                        ? new Match(i + 1, new Meaning.Habit())
                        : Match.NONE;
            case EARLIER, LATER -> {
                boolean in = words.is(i + 1, WordKind.IN);
                Match inner = in ? at(i + 2, DEEPEST) : Match.NONE;
                yield inner.found() && divisible(inner.meaning()) ? inner : Match.NONE;
            }
            default -> Match.NONE;
        };
    }

    private Match atTheTime(int i) {
        boolean at = words.form(i - 1).equalsIgnoreCase("at");
        if (at && words.form(i + 1).equals("time")) {
            boolean writing = words.is(i + 2, WordKind.OF) && words.form(i + 3).equals("writing");
            boolean other = words.is(i + 2, WordKind.OF) || words.form(i + 2).equals("when");
            return writing
                    ? new Match(i + 4, new Period(0, Unit.DAY, Anchor.SPEECH))
                    : other ? Match.NONE : new Match(i + 2, new Meaning.Then());
        }
        boolean past = words.is(i - 1, WordKind.IN) && words.is(i, WordKind.THE) && words.is(i + 1, WordKind.PAST);
        return past && !words.isUnit(i + 2) && !words.is(i + 2, WordKind.NUMBER) && !words.is(i + 2, WordKind.FEW)
                ? new Match(i + 2, new Meaning.Past())
                : Match.NONE;
    }

    /** Whether "once", "formerly" say that something is over, and not how often or as soon as. */
    private boolean isOver(int i) {
        if (!words.form(i).equalsIgnoreCase("once")) {
            return true;
        }
        boolean counts = (words.is(i + 1, WordKind.A) && words.isUnit(i + 2))
                || words.is(i + 1, WordKind.EVERY)
                || words.form(i + 1).equals("again")
                || words.form(i + 1).equals("more")
                || words.form(i - 1).equalsIgnoreCase("at");
        String before = words.tag(i - 1);
        boolean subject = before.startsWith("NN") || before.equals("PRP");
        boolean verb = words.tag(i + 1).equals("VBD") || words.tag(i + 1).equals("VBN");
        boolean adverb = words.tag(i).isEmpty() || words.tag(i).startsWith("RB");
        return !counts && (adverb || subject && verb || ofNoun(i));
    }

    /** "<b>Once</b> a close ally, ...", which tells what was, and not "once in power" or "once a deal is signed". */
    private boolean ofNoun(int once) {
        Sentence s = words.sentence();
        int noun = s.head(once);
        return noun > once
                && s.upos(noun) == Upos.NOUN
                && s.child(noun, Relation.NSUBJ) < 0
                && s.child(noun, Relation.COP) < 0
                && !words.tag(once + 1).equals("IN");
    }
}
