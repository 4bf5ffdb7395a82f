package org.entente.text.when;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.entente.text.when.Meaning.Calendar;
import org.entente.text.when.Meaning.Named;
import org.entente.text.when.Meaning.Part;
import org.entente.time.EdtfDate;

/** Joins neighbouring expressions: the two ends of a range, and a year that several dates share. */
final class Ranges {

    private Ranges() {}

    static List<Expression> link(Words words, List<Expression> found) {
        List<Expression> linked = new ArrayList<>(found);
        for (int i = linked.size() - 2; i >= 0; i--) {
            Expression left = linked.get(i);
            Expression right = linked.get(i + 1);
            WordKind between = between(words, left.end(), right.first());
            if (between == WordKind.NONE || !isDate(left.meaning()) || !isDate(right.meaning())) {
                continue;
            }
            Expression dated = left.saying(withYearOf(left.meaning(), right.meaning(), between));
            int lead = words.is(left.first() - 1, WordKind.THE) ? left.first() - 2 : left.first() - 1;
            boolean range = switch (between) {
                case DASH, UNTIL -> true;
                case TO -> true;
                case AND -> words.is(lead, WordKind.BETWEEN);
                default -> false;
            };
            if (range) {
                dated = dated.with(Bearing.RANGE_START);
                linked.set(i + 1, right.with(Bearing.RANGE_END));
            }
            linked.set(i, dated);
        }
        return linked;
    }

    /** What joins two expressions: the one word between them, an article aside; NONE for anything else. */
    private static WordKind between(Words words, int begin, int end) {
        int last = end;
        if (last > begin && words.is(last - 1, WordKind.THE)) {
            last--;
        }
        if (last - begin != 1) {
            return WordKind.NONE;
        }
        return words.form(begin).equals("/") ? WordKind.DASH : words.kind(begin);
    }

    private static boolean isDate(Meaning meaning) {
        return meaning instanceof Named
                || meaning instanceof Calendar
                || meaning instanceof Meaning.Now
                || meaning instanceof Meaning.Weekday
                || meaning instanceof Meaning.Period
                || (meaning instanceof Part part && isDate(part.of()));
    }

    /** A date without a year takes the one of the date it is joined to. */
    private static Meaning withYearOf(Meaning meaning, Meaning other, WordKind between) {
        boolean joins = between == WordKind.DASH
                || between == WordKind.TO
                || between == WordKind.UNTIL
                || between == WordKind.AND
                || between == WordKind.OR
                || between == WordKind.COMMA;
        if (!joins) {
            return meaning;
        }
        if (meaning instanceof Part part) {
            return new Part(part.phase(), withYearOf(part.of(), other, between));
        }
        if (other instanceof Part part) {
            return withYearOf(meaning, part.of(), between);
        }
        if (meaning instanceof Calendar calendar
                && calendar.month() > 0
                && other instanceof Named named
                && named.value() instanceof EdtfDate date
                && date.month() > 0
                && date.unspecifiedDigits() == 0) {
            boolean yearBefore = calendar.month() <= 12 && date.month() <= 12 && calendar.month() > date.month();
            int year = yearBefore ? date.year() - 1 : date.year();
            return dated(calendar, year);
        }
        return meaning;
    }

    private static Meaning dated(Calendar calendar, int year) {
        boolean day = calendar.day() > 0
                && calendar.month() <= 12
                && calendar.day() <= YearMonth.of(year, calendar.month()).lengthOfMonth();
        return new Named(
                day ? EdtfDate.day(year, calendar.month(), calendar.day()) : EdtfDate.month(year, calendar.month()));
    }
}
