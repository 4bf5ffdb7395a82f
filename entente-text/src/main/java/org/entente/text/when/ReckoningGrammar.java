package org.entente.text.when;

import org.entente.text.when.Meaning.Anchor;
import org.entente.text.when.Meaning.Duration;
import org.entente.text.when.Meaning.Period;
import org.entente.text.when.Meaning.Shift;
import org.entente.text.when.Meaning.ShiftFrom;
import org.entente.text.when.Meaning.Stretch;
import org.entente.text.when.Meaning.Which;
import org.entente.time.EdtfDate;

/** Times reckoned from the day of speaking or from the narrative, and durations. */
final class ReckoningGrammar {

    private final Words words;
    private final CalendarGrammar calendar;

    ReckoningGrammar(Words words, CalendarGrammar calendar) {
        this.words = words;
        this.calendar = calendar;
    }

    /** The reckoned time that begins exactly at a word. */
    Match at(int i) {
        return switch (words.kind(i)) {
            case DEICTIC -> new Match(i + 1, period(words.value(i), Unit.DAY, Anchor.SPEECH));
            case NOW -> words.is(i + 1, WordKind.AND) ? Match.NONE : new Match(i + 1, new Meaning.Now());
            case HABITS -> new Match(i + 1, new Meaning.Habit());
            case DAYPART, WEEKDAY ->
                words.is(i + 1, WordKind.HABITS) ? new Match(i + 2, new Meaning.Habit()) : Match.NONE;
            case RECENTLY -> new Match(i + 1, new Meaning.Lately());
            case LAST, NEXT, THIS, THAT, THESE, PREVIOUS, FOLLOWING, SAME, PAST, COMING, RECENT -> chosen(i);
            case EVERY -> repeated(i);
            case EARLIER, LATER -> within(i);
            case THE -> definite(i);
            case THEN -> Match.NONE;
            case A, FEW, SEVERAL, ABOUT, ANOTHER, HALF, NUMBER, YEAR, UNITS, NONE, OVER -> counted(i);
            default -> Match.NONE;
        };
    }

    private static Meaning period(int amount, Unit unit, Anchor anchor) {
        return new Period(amount, unit, anchor);
    }

    /** "the next day", "the past ten years", "the day before yesterday", "the year" after "earlier in". */
    private Match definite(int i) {
        switch (words.kind(i + 1)) {
            case LAST, NEXT, PREVIOUS, FOLLOWING, SAME, PAST, COMING, RECENT -> {
                return chosen(i + 1);
            }
            case UNIT -> {
                return definiteUnit(i + 1);
            }
            case UNITS -> {
                boolean ahead = words.form(i + 2).equals("ahead") || words.is(i + 2, WordKind.COMING);
                return ahead ? new Match(i + 3, new Stretch(0, words.unit(i + 1), true, Anchor.SPEECH)) : Match.NONE;
            }
            default -> {
                return Match.NONE;
            }
        }
    }

    private Match definiteUnit(int i) {
        Unit unit = words.unit(i);
        int next = i + 1;
        if (words.is(next, WordKind.BEFORE) || words.is(next, WordKind.AFTER)) {
            int sign = words.is(next, WordKind.BEFORE) ? -1 : 1;
            if (words.is(next + 1, WordKind.DEICTIC) && unit == Unit.DAY) {
                return new Match(next + 2, period(words.value(next + 1) + sign, Unit.DAY, Anchor.SPEECH));
            }
            return reckonedFrom(next + 1, sign, new Quantity(next, 1, unit, false, false), next + 1);
        }
        if (words.is(next, WordKind.EARLIER) || words.is(next, WordKind.LATER)) {
            return new Match(next + 1, period(words.is(next, WordKind.EARLIER) ? -1 : 1, unit, Anchor.NARRATIVE));
        }
        boolean number = words.is(next, WordKind.YEAR) || words.is(next, WordKind.NUMBER);
        if (unit == Unit.YEAR && number) {
            return new Match(next + 1, new Meaning.Named(EdtfDate.year(words.value(next))));
        }
        return unit.compareTo(Unit.DAY) >= 0 && isPartOf(i - 2)
                ? new Match(next, period(0, unit, Anchor.EITHER))
                : Match.NONE;
    }

    /** Whether words such as "earlier in", "by the end of" stand before an article: the unit is then the current one. */
    private boolean isPartOf(int preposition) {
        boolean leads = switch (words.kind(preposition)) {
            case IN, OF, DURING, BY -> true;
            default -> false;
        };
        return leads
                && switch (words.kind(preposition - 1)) {
                    case EARLIER, LATER, LATE, EARLY, END, START, MIDDLE -> true;
                    default -> false;
                };
    }

    /** "last month", "this week", "that same year", "the past 14 days", "next March", "recent years". */
    private Match chosen(int i) {
        WordKind kind = words.kind(i);
        int owner = words.is(i - 1, WordKind.THE) ? i - 2 : i - 1;
        if (words.tag(owner).equals("PRP$") || words.tag(owner).equals("POS")) {
            return Match.NONE;
        }
        Which which = which(kind);
        int next = i + 1;
        if (words.is(next, WordKind.SAME) || (kind == WordKind.SAME && words.is(next, WordKind.THAT))) {
            next++;
            which = Which.SAME;
        }
        if (kind == WordKind.THIS && (words.is(next, WordKind.PAST) || words.is(next, WordKind.COMING))) {
            which = words.is(next, WordKind.PAST) ? Which.LAST : Which.NEXT;
            next++;
        }
        if (words.is(next, WordKind.DAYPART)) {
            return partOfDay(kind, which, next);
        }
        if (words.is(next, WordKind.UNIT) || words.is(next, WordKind.QUARTER)) {
            return chosenUnit(i, kind, which, next);
        }
        boolean back = which == Which.LAST;
        if (words.is(next, WordKind.UNITS)) {
            boolean told = kind != WordKind.THESE && kind != WordKind.THAT;
            Anchor anchor = kind == WordKind.PREVIOUS || kind == WordKind.FOLLOWING ? Anchor.NARRATIVE : Anchor.SPEECH;
            return told && kind != WordKind.SAME && kind != WordKind.THIS
                    ? new Match(next + 1, new Stretch(0, words.unit(next), !back, anchor))
                    : Match.NONE;
        }
        Quantity quantity = Quantity.at(words, next);
        if (quantity.found() && words.is(quantity.end(), WordKind.OF)) {
            return Match.NONE;
        }
        if (quantity.found()
                && !quantity.bare()
                && kind != WordKind.THAT
                && kind != WordKind.THIS
                && kind != WordKind.SAME) {
            Anchor anchor = kind == WordKind.PREVIOUS || kind == WordKind.FOLLOWING
                    ? Anchor.NARRATIVE
                    : kind == WordKind.NEXT ? Anchor.EITHER : Anchor.SPEECH;
            int amount = quantity.approximate() && quantity.amount() <= 4 ? 0 : quantity.amount();
            return new Match(quantity.end(), new Stretch(amount, quantity.unit(), !back, anchor));
        }
        if (kind == WordKind.PAST || kind == WordKind.RECENT || kind == WordKind.THESE) {
            return Match.NONE;
        }
        boolean ofYear = words.is(next, WordKind.MONTH)
                || words.is(next, WordKind.AMBIGUOUS_MONTH)
                || words.is(next, WordKind.SEASON)
                || words.is(next, WordKind.AMBIGUOUS_SEASON);
        return calendar.chosen(next, ofYear ? told(i, kind, which) : which).orElse(Match.NONE);
    }

    /** "the following spring", "the next June", "the previous summer" are reckoned from what is being told. */
    private Which told(int i, WordKind kind, Which which) {
        boolean definite = words.is(i - 1, WordKind.THE);
        return switch (kind) {
            case FOLLOWING -> Which.FOLLOWING;
            case NEXT -> definite ? Which.FOLLOWING : which;
            case PREVIOUS -> Which.PRECEDING;
            default -> which;
        };
    }

    private static Which which(WordKind kind) {
        return switch (kind) {
            case LAST, PAST, RECENT, PREVIOUS -> Which.LAST;
            case NEXT, COMING, FOLLOWING -> Which.NEXT;
            case THAT, SAME -> Which.SAME;
            default -> Which.THIS;
        };
    }

    private Match partOfDay(WordKind kind, Which which, int i) {
        boolean definite = words.is(i - 2, WordKind.THE) || kind == WordKind.PREVIOUS || kind == WordKind.FOLLOWING;
        Anchor anchor = which == Which.SAME || definite ? Anchor.NARRATIVE : Anchor.SPEECH;
        int days = which == Which.LAST ? -1 : which == Which.NEXT ? 1 : 0;
        return new Match(i + 1, period(days, Unit.DAY, anchor));
    }

    private Match chosenUnit(int i, WordKind kind, Which which, int unitIndex) {
        Unit unit = words.unit(unitIndex);
        boolean definite = words.is(i - 1, WordKind.THE);
        int end = unitIndex + 1;
        if (unit == Unit.DAY) {
            end = words.after(end, WordKind.DAYPART);
        }
        if (unit == Unit.HOUR || unit == Unit.MINUTE) {
            return new Match(end, period(0, Unit.DAY, Anchor.EITHER));
        }
        boolean stretch = kind == WordKind.PAST || (definite && kind == WordKind.LAST && unit != Unit.CENTURY);
        if (stretch && unit != Unit.CENTURY) {
            return new Match(end, new Stretch(1, unit, false, Anchor.SPEECH));
        }
        Anchor anchor = switch (kind) {
            case THAT, SAME -> Anchor.NARRATIVE;
            case PREVIOUS, FOLLOWING -> Anchor.EITHER;
            case NEXT -> definite ? Anchor.EITHER : Anchor.SPEECH;
            default -> Anchor.SPEECH;
        };
        int amount = which == Which.LAST ? -1 : which == Which.NEXT ? 1 : 0;
        return new Match(end, period(amount, unit, which == Which.SAME ? Anchor.NARRATIVE : anchor));
    }

    /** "earlier this week", "later that day", "later in 2021" is left to what follows. */
    private Match within(int i) {
        WordKind next = words.kind(i + 1);
        if (next == WordKind.THIS || next == WordKind.THAT || next == WordKind.LAST || next == WordKind.NEXT) {
            return chosen(i + 1);
        }
        return next == WordKind.THE && words.is(i + 2, WordKind.SAME) ? chosen(i + 2) : Match.NONE;
    }

    private Match repeated(int i) {
        int next = words.is(i + 1, WordKind.NUMBER) || words.is(i + 1, WordKind.FEW) ? i + 2 : i + 1;
        boolean time = words.isUnit(next)
                || words.is(next, WordKind.WEEKDAY)
                || words.is(next, WordKind.MONTH)
                || words.is(next, WordKind.SEASON)
                || words.is(next, WordKind.DAYPART);
        return time ? new Match(next + 1, new Meaning.Habit()) : Match.NONE;
    }

    /** "two years ago", "three days later", "a year before", "for two decades", "in two weeks". */
    private Match counted(int i) {
        Quantity quantity = Quantity.at(words, i);
        if (!quantity.found()) {
            return Match.NONE;
        }
        int end = quantity.end();
        Unit unit = quantity.unit();
        if (words.form(end).equals("old")
                || (words.is(end, WordKind.DASH) && words.form(end + 1).equals("old"))) {
            return Match.NONE;
        }
        switch (words.kind(end)) {
            case AGO -> {
                return shifted(end + 1, -1, quantity, Anchor.SPEECH);
            }
            case EARLIER -> {
                return shifted(end + 1, -1, quantity, Anchor.NARRATIVE);
            }
            case LATER -> {
                return shifted(end + 1, 1, quantity, Anchor.NARRATIVE);
            }
            case BEFORE -> {
                return reckonedFrom(end + 1, -1, quantity, end + 1);
            }
            case AFTER -> {
                return reckonedFrom(end + 1, 1, quantity, end + 1);
            }
            case FROM -> {
                if (words.is(end + 1, WordKind.NOW)) {
                    return shifted(end + 2, 1, quantity, Anchor.SPEECH);
                }
            }
            default -> {
                // a plain quantity
            }
        }
        boolean modifier = words.is(end - 2, WordKind.DASH);
        if (words.is(i - 1, WordKind.AFTER) && !quantity.bare() && !modifier && !words.is(end, WordKind.OF)) {
            return shifted(end, 1, quantity, Anchor.NARRATIVE);
        }
        if (quantity.bare() && !leadsDuration(i - 1) && !words.is(end, WordKind.OF)) {
            return Match.NONE;
        }
        boolean article = words.is(i, WordKind.A);
        return article && !leadsDuration(i - 1)
                ? Match.NONE
                : new Match(end, new Duration(quantity.bare() ? 0 : quantity.amount(), unit));
    }

    private boolean leadsDuration(int i) {
        return switch (words.kind(i)) {
            case FOR, OVER, WITHIN, DURING, AFTER, SINCE -> true;
            case IN -> !words.is(i + 1, WordKind.UNITS);
            default -> false;
        };
    }

    private static Match shifted(int end, int sign, Quantity quantity, Anchor anchor) {
        if (quantity.bare()) {
            return anchor == Anchor.SPEECH
                    ? new Match(end, new Stretch(0, quantity.unit(), false, anchor))
                    : new Match(end, new Meaning.Then());
        }
        return new Match(end, new Shift(sign * quantity.amount(), quantity.unit(), anchor, quantity.approximate()));
    }

    /** A quantity with "before" or "after": from the time that follows, else from the narrative. */
    private Match reckonedFrom(int i, int sign, Quantity quantity, int end) {
        int next = words.after(i, WordKind.THE);
        Match from = calendar.at(next);
        if (from.found() && !quantity.bare()) {
            return new Match(from.end(), new ShiftFrom(sign * quantity.amount(), quantity.unit(), from.meaning()));
        }
        return shifted(end, sign, quantity, Anchor.NARRATIVE);
    }
}
