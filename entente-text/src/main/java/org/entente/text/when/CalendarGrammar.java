package org.entente.text.when;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.text.when.Meaning.Which;
import org.entente.time.EdtfDate;
import org.entente.time.EdtfInterval;

/** Dates of the calendar: years, months, days, weekdays, decades, centuries, seasons, quarters. */
final class CalendarGrammar {

    private static final int LEAP_YEAR = 2000;
    private static final Set<String> BEFORE_A_NUMBER =
            Set.of(("resolution resolutions no. no number article page p. pp. $ flight room unscr"
                            + " # rule section form title chapter model route order directive regulation law act only than")
                    .split(" ", -1));
    private static final Set<String> AFTER_A_NUMBER = Set.of(
            "%", "percent", "per", "km", "kilometers", "kilometres", "miles", "meters", "metres", "tons", "tonnes");

    private final Words words;

    CalendarGrammar(Words words) {
        this.words = words;
    }

    /** The date that begins exactly at a word. */
    Match at(int i) {
        return switch (words.kind(i)) {
            case NUMBER -> fromNumber(i);
            case ORDINAL -> fromOrdinal(i);
            case MONTH, AMBIGUOUS_MONTH -> fromMonth(i);
            case WEEKDAY -> fromWeekday(i);
            case SEASON, AMBIGUOUS_SEASON -> fromSeason(i);
            case YEAR -> fromYear(i);
            case SHORT_YEAR ->
                isPluralDecade(i)
                        ? named(i + 2, EdtfDate.decade(words.value(i)))
                        : named(i + 1, EdtfDate.year(words.value(i)));
            case DECADE -> fromDecade(i);
            case DATE -> new Match(i + 1, words.at(i).meaning().orElseThrow());
            case FISCAL -> fromFiscal(i);
            case YEAR_PART -> partOfYear(i + 1, words.value(i));
            case AD -> words.is(i + 1, WordKind.NUMBER) ? named(i + 2, EdtfDate.year(words.value(i + 1))) : Match.NONE;
            default -> Match.NONE;
        };
    }

    private static Match named(int end, EdtfDate date) {
        return new Match(end, new Meaning.Named(date));
    }

    private boolean isMonth(int i) {
        return words.is(i, WordKind.MONTH) || words.is(i, WordKind.AMBIGUOUS_MONTH);
    }

    private boolean isDay(int i) {
        boolean number = words.is(i, WordKind.NUMBER) || words.is(i, WordKind.ORDINAL);
        return number && words.value(i) >= 1 && words.value(i) <= 31;
    }

    /** "15 April 2023", "5 June", "5-7 June 1967" (its first day), "71 BC", "200 AD". */
    private Match fromNumber(int i) {
        int number = words.value(i);
        if (isDay(i)) {
            int month = words.after(i + 1, WordKind.OF);
            if (isMonth(month)) {
                return dayOf(month, number, month + 1);
            }
            int other = dayAfterLink(i + 1);
            if (other > 0 && isMonth(other + 1)) {
                return dayOf(other + 1, number, other + 2).upTo(i + 1);
            }
        }
        if (words.is(i + 1, WordKind.BC)) {
            return named(i + 2, EdtfDate.year(1 - Math.min(number, 9999)));
        }
        return words.is(i + 1, WordKind.AD) && number > 0 && number < 3000
                ? named(i + 2, EdtfDate.year(number))
                : Match.NONE;
    }

    private int dayAfterLink(int link) {
        boolean links = words.is(link, WordKind.DASH)
                || words.is(link, WordKind.AND)
                || words.is(link, WordKind.OR)
                || words.is(link, WordKind.TO);
        return links && isDay(link + 1) ? link + 1 : -1;
    }

    /** A day of the month that stands at an index, with the year that may follow. */
    private Match dayOf(int monthIndex, int day, int end) {
        int month = words.value(monthIndex);
        if (day < 1 || day > YearMonth.of(LEAP_YEAR, month).lengthOfMonth()) {
            return Match.NONE;
        }
        int yearIndex = words.after(end, WordKind.COMMA);
        yearIndex = words.after(yearIndex, WordKind.OF);
        int year = yearAt(yearIndex, yearIndex > end);
        if (year == 0) {
            return new Match(end, new Meaning.Calendar(month, day, Which.NEAREST));
        }
        return day <= YearMonth.of(year, month).lengthOfMonth()
                ? named(yearIndex + 1, EdtfDate.day(year, month, day))
                : named(yearIndex + 1, EdtfDate.month(year, month));
    }

    /** The year at an index after a month, 0 for none. */
    private int yearAt(int i, boolean separated) {
        if (words.is(i, WordKind.YEAR) || words.is(i, WordKind.SHORT_YEAR)) {
            return words.value(i);
        }
        boolean early = words.is(i, WordKind.NUMBER)
                && !separated
                && words.value(i) > 31
                && words.value(i) < 1000
                && words.form(i).length() == 3
                && !Character.isLetterOrDigit(
                        words.form(i + 1).isEmpty() ? '.' : words.form(i + 1).charAt(0));
        return early ? words.value(i) : 0;
    }

    /** "April 15, 2023", "April the 15th", "April 2023", "April, 2023", "April". */
    private Match fromMonth(int i) {
        int month = words.value(i);
        int next = words.after(i + 1, WordKind.THE);
        if (isDay(next) && !countsSomething(next)) {
            Match day = dayOf(i, words.value(next), next + 1);
            if (day.found()) {
                return day;
            }
        }
        int yearIndex = words.after(words.after(i + 1, WordKind.COMMA), WordKind.OF);
        int year = yearAt(yearIndex, yearIndex > i + 1);
        if (year > 0) {
            return named(yearIndex + 1, EdtfDate.month(year, month));
        }
        return standsAlone(i) ? new Match(i + 1, new Meaning.Calendar(month, 0, Which.NEAREST)) : Match.NONE;
    }

    /** Whether a number after a month counts what follows: "In May 20 soldiers died". */
    private boolean countsSomething(int number) {
        return words.is(number, WordKind.NUMBER)
                && words.tag(number + 1).equals("NNS")
                && !words.is(number + 1, WordKind.UNITS);
    }

    private boolean standsAlone(int i) {
        WordKind before = words.kind(i - 1);
        boolean led = switch (before) {
            case IN,
                    SINCE,
                    UNTIL,
                    BY,
                    OF,
                    FROM,
                    TO,
                    BETWEEN,
                    BEFORE,
                    AFTER,
                    DURING,
                    LAST,
                    NEXT,
                    THIS,
                    THAT,
                    EARLY,
                    MIDDLE,
                    LATE,
                    AND,
                    OR,
                    EVERY,
                    PREVIOUS,
                    FOLLOWING,
                    SAME,
                    DASH,
                    PAST,
                    FOR,
                    ON -> true;
            default -> false;
        };
        if (words.is(i, WordKind.AMBIGUOUS_MONTH)) {
            boolean named = words.tag(i).isEmpty() || words.tag(i).equals("NNP");
            return led && named && (words.is(i - 1, WordKind.IN) || !personAfter(i)); // "in May Russia expelled"
        }
        return led || (!personAfter(i) && words.form(i).length() > 2);
    }

    private boolean personAfter(int i) {
        return words.tag(i + 1).equals("NNP")
                && words.kind(i + 1) == WordKind.NONE
                && !words.form(i + 1).equals("'s");
    }

    /** "15th of April 2023", "15th April", "19th century", "third quarter of 2020", "first half of 2021". */
    private Match fromOrdinal(int i) {
        int number = words.value(i);
        int next = words.after(words.after(i + 1, WordKind.OF), WordKind.DASH);
        if (isDay(i)) {
            int month = words.after(i + 1, WordKind.OF);
            if (isMonth(month)) {
                return dayOf(month, number, month + 1);
            }
            int other = dayAfterLink(i + 1);
            if (other > 0 && isMonth(words.after(other + 1, WordKind.OF))) {
                int later = words.after(other + 1, WordKind.OF);
                return dayOf(later, number, later + 1).upTo(i + 1);
            }
        }
        if (words.isUnit(next) && words.unit(next) == Unit.CENTURY && number > 0 && number < 30) {
            return century(number, next + 1);
        }
        if (sharesCentury(i)) {
            return century(number, i + 1);
        }
        if (number >= 1 && number <= 4 && words.is(i + 1, WordKind.QUARTER)) {
            return partOfYear(i + 2, 32 + number);
        }
        if (number >= 1 && number <= 2 && words.is(i + 1, WordKind.HALF)) {
            return partOfYear(i + 2, 39 + number);
        }
        return Match.NONE;
    }

    /** "the 19th and 20th centuries", "twelfth to sixteenth centuries": the first of two. */
    private boolean sharesCentury(int i) {
        WordKind link = words.kind(i + 1);
        boolean links = link == WordKind.AND || link == WordKind.OR || link == WordKind.TO || link == WordKind.DASH;
        int unit = words.after(i + 3, WordKind.DASH);
        return links
                && words.is(i + 2, WordKind.ORDINAL)
                && words.isUnit(unit)
                && words.unit(unit) == Unit.CENTURY
                && words.value(i) < 30;
    }

    private Match century(int number, int end) {
        if (words.is(end, WordKind.BC)) {
            return new Match(
                    end + 1,
                    new Meaning.Named(
                            EdtfInterval.between(EdtfDate.year(1 - 100 * number), EdtfDate.year(-100 * (number - 1)))));
        }
        return named(end, EdtfDate.century(100 * (number - 1)));
    }

    private Match partOfYear(int i, int part) {
        int year = words.after(words.after(i, WordKind.OF), WordKind.FISCAL);
        if (words.is(year, WordKind.YEAR)) {
            return named(year + 1, EdtfDate.month(words.value(year), part));
        }
        int of = words.after(i, WordKind.OF);
        boolean thisYear = of > i
                && (words.is(of, WordKind.THE) || words.is(of, WordKind.THIS))
                && words.is(of + 1, WordKind.UNIT)
                && words.unit(of + 1) == Unit.YEAR;
        return thisYear ? new Match(of + 2, new Meaning.Calendar(part, 0, Which.NEAREST)) : Match.NONE;
    }

    /** "Tuesday", "Tuesday morning", "Tuesday, September 1, 2015", "Friday 28 February". */
    private Match fromWeekday(int i) {
        if (words.is(i - 1, WordKind.THE) && personAfter(i)) {
            return Match.NONE;
        }
        int next = words.after(i + 1, WordKind.COMMA);
        next = words.after(next, WordKind.THE);
        Match date = switch (words.kind(next)) {
            case MONTH, AMBIGUOUS_MONTH, NUMBER, ORDINAL, DATE -> at(next);
            default -> Match.NONE;
        };
        boolean isDate = date.found()
                && !(date.meaning() instanceof Meaning.Calendar calendar && calendar.day() == 0)
                && !(date.meaning() instanceof Meaning.Named named
                        && named.value() instanceof EdtfDate value
                        && value.day() == 0);
        return isDate ? date : new Match(i + 1, new Meaning.Weekday(words.value(i), Which.NEAREST));
    }

    /** "spring 1941", "summer of 1941", "the summer". */
    private Match fromSeason(int i) {
        int year = words.after(words.after(i + 1, WordKind.COMMA), WordKind.OF);
        if (words.is(year, WordKind.YEAR)) {
            return named(year + 1, EdtfDate.month(words.value(year), words.value(i)));
        }
        int before = words.is(i - 1, WordKind.THE) ? i - 2 : i - 1;
        boolean led = switch (words.kind(before)) {
            case IN, BY, SINCE, DURING, UNTIL, EARLY, MIDDLE, LATE -> true;
            default -> words.is(i, WordKind.SEASON) && words.is(before, WordKind.OF);
        };
        boolean compound = words.capitalised(i) && words.capitalised(i + 1);
        return led && !compound ? new Match(i + 1, new Meaning.Calendar(words.value(i), 0, Which.NEAREST)) : Match.NONE;
    }

    /** "2021", "2023-04-15" in tokens, "2019/20" handled as a range elsewhere. */
    private Match fromYear(int i) {
        int year = words.value(i);
        if (words.is(i + 1, WordKind.DASH) && words.is(i + 2, WordKind.NUMBER) && words.is(i + 3, WordKind.DASH)) {
            int month = words.value(i + 2);
            if (month >= 1
                    && month <= 12
                    && isDay(i + 4)
                    && words.value(i + 4) <= YearMonth.of(year, month).lengthOfMonth()) {
                return named(i + 5, EdtfDate.day(year, month, words.value(i + 4)));
            }
        }
        if (words.is(i + 1, WordKind.BC)) {
            return named(i + 2, EdtfDate.year(1 - year));
        }
        if (isMonth(i + 1) && i == 0) {
            return monthOfYear(year, i + 1);
        }
        if (isPluralDecade(i) && words.is(i - 1, WordKind.THE)) {
            return named(i + 2, EdtfDate.decade(year));
        }
        return isYear(i) ? named(i + 1, EdtfDate.year(year)) : Match.NONE;
    }

    /** "1991 May -", "1991 May 24:": the year first, as chronicles have it. */
    private Match monthOfYear(int year, int i) {
        int month = words.value(i);
        boolean day =
                isDay(i + 1) && words.value(i + 1) <= YearMonth.of(year, month).lengthOfMonth();
        return day
                ? named(i + 2, EdtfDate.day(year, month, words.value(i + 1)))
                : named(i + 1, EdtfDate.month(year, month));
    }

    /** "the 1930 's", "the '60 's". */
    private boolean isPluralDecade(int i) {
        return words.value(i) % 10 == 0 && words.form(i + 1).equals("'s");
    }

    private boolean isYear(int i) {
        if (AFTER_A_NUMBER.contains(words.form(i + 1)) || words.isUnit(i + 1)) {
            return false;
        }
        int before = words.is(i - 1, WordKind.THE) ? i - 2 : i - 1;
        switch (words.kind(before)) {
            case IN, SINCE, UNTIL, DURING, FROM, BETWEEN, BY, AFTER, BEFORE, EARLY, LATE, MIDDLE, OF -> {
                return !words.tag(i + 1).equals("NNS") || words.value(i) % 50 != 0;
            }
            default -> {
                String previous = words.form(i - 1).toLowerCase(Locale.ROOT);
                boolean counted =
                        words.value(i) % 50 == 0 && words.tag(i + 1).equals("NNS") && !words.is(i - 1, WordKind.THE);
                return !BEFORE_A_NUMBER.contains(previous) && !counted && words.value(i) >= 1300;
            }
        }
    }

    private Match fromDecade(int i) {
        boolean age = words.tag(i - 1).equals("PRP$") && words.form(i).length() <= 4;
        if (age) {
            return Match.NONE;
        }
        boolean word = Character.isLetter(words.form(i).charAt(0));
        if (word
                && !words.is(i - 1, WordKind.THE)
                && !words.is(i - 1, WordKind.AND)
                && !(words.kind(i - 1) == WordKind.EARLY || words.kind(i - 1) == WordKind.LATE)) {
            return Match.NONE;
        }
        return named(i + 1, EdtfDate.decade(words.value(i)));
    }

    /** "fiscal 2019", "fiscal year 2019", "FY 2019": a year of its name. */
    private Match fromFiscal(int i) {
        int next = words.is(i + 1, WordKind.UNIT) ? i + 2 : i + 1;
        return words.is(next, WordKind.YEAR) ? named(next + 1, EdtfDate.year(words.value(next))) : Match.NONE;
    }

    /** A named month, season, weekday or feast that a word before chooses: "last March", "this summer", "next Friday". */
    Optional<Match> chosen(int i, Which which) {
        return switch (words.kind(i)) {
            case MONTH, AMBIGUOUS_MONTH -> {
                boolean day = isDay(i + 1) && !countsSomething(i + 1);
                yield Optional.of(new Match(
                        day ? i + 2 : i + 1,
                        new Meaning.Calendar(words.value(i), day ? words.value(i + 1) : 0, which)));
            }
            case SEASON, AMBIGUOUS_SEASON ->
                Optional.of(new Match(i + 1, new Meaning.Calendar(words.value(i), 0, which)));
            case WEEKDAY -> Optional.of(new Match(i + 1, new Meaning.Weekday(words.value(i), which)));
            default -> Optional.empty();
        };
    }
}
