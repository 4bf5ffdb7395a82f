package org.entente.text.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.entente.text.when.Meaning.Anchor;
import org.entente.text.when.Meaning.Calendar;
import org.entente.text.when.Meaning.Feast;
import org.entente.text.when.Meaning.Period;
import org.entente.text.when.Meaning.Shift;
import org.entente.text.when.Meaning.ShiftFrom;
import org.entente.text.when.Meaning.Stretch;
import org.entente.text.when.Meaning.Weekday;
import org.entente.text.when.Meaning.Which;
import org.entente.time.Edtf;
import org.entente.time.EdtfDate;
import org.entente.time.EdtfInterval;
import org.entente.time.Precision;
import org.entente.time.Qualification;

/**
 * Finds the time that an expression names, given what it is reckoned from. What cannot be known without an anchor that
 * the text does not give stays empty.
 */
final class Resolver {

    /** EDTF's number for the spring; the other seasons follow. */
    private static final int SPRING = 21;

    private static final int MONTHS = 12;
    private static final int FAR_MONTHS = 6;
    private static final int RECENT_UNITS = 6;
    private static final int WEEKEND_START = 5;

    private final Reference reference;

    Resolver(Reference reference) {
        this.reference = reference;
    }

    Optional<Edtf> resolve(Meaning meaning) {
        if (meaning instanceof Meaning.Named named) {
            return Optional.of(named.value());
        } else if (meaning instanceof Calendar calendar) {
            return calendar(calendar);
        } else if (meaning instanceof Weekday weekday) {
            return weekday(weekday);
        } else if (meaning instanceof Feast feast) {
            return feast(feast);
        } else if (meaning instanceof Period period) {
            return anchor(period.anchor(), period.unit()).flatMap(base -> period(base, period.amount(), period.unit()));
        } else if (meaning instanceof Shift shift) {
            return anchor(shift.anchor(), shift.unit())
                    .flatMap(base -> shifted(base, shift.amount(), shift.unit(), shift.approximate()));
        } else if (meaning instanceof ShiftFrom shift) {
            return resolve(shift.from())
                    .flatMap(Resolver::date)
                    .flatMap(base -> shifted(base, shift.amount(), shift.unit(), false));
        } else if (meaning instanceof Stretch stretch) {
            return anchor(stretch.anchor(), stretch.unit()).flatMap(base -> stretch(base, stretch));
        } else if (meaning instanceof Meaning.Part part) {
            return resolve(part.of()).map(value -> Phases.of(part.phase(), value));
        } else if (meaning instanceof Meaning.WeekOf week) {
            return resolve(week.of()).map(value -> Phases.week(week.number(), value));
        } else if (meaning instanceof Meaning.Now) {
            return reference.published().map(EdtfDate::of);
        } else if (meaning instanceof Meaning.Lately) {
            return anchor(Anchor.SPEECH, Unit.MONTH)
                    .flatMap(base -> stretch(base, new Stretch(0, Unit.MONTH, false, Anchor.SPEECH)));
        } else if (meaning instanceof Meaning.Then) {
            return reference.narrative().map(value -> value);
        } else if (meaning instanceof Meaning.Past) {
            return reference.published().map(EdtfDate::of).map(EdtfInterval::until);
        }
        return Optional.empty();
    }

    private static Optional<EdtfDate> date(Edtf value) {
        if (value instanceof EdtfDate date) {
            return Optional.of(date);
        }
        return value instanceof EdtfInterval interval ? interval.end().or(interval::start) : Optional.empty();
    }

    private Optional<EdtfDate> anchor(Anchor anchor, Unit unit) {
        Optional<EdtfDate> speech = reference.published().map(EdtfDate::of);
        Optional<EdtfDate> narrative = reference
                .mentioned()
                .filter(date -> date.precision().compareTo(unit.precision()) <= 0)
                .or(reference::narrative);
        return switch (anchor) {
            case SPEECH -> speech;
            case NARRATIVE -> narrative;
            case EITHER ->
                reference.fromNarrative() && !reference.ahead()
                        ? narrative.or(() -> speech)
                        : speech.or(() -> narrative);
        };
    }

    private Optional<Edtf> calendar(Calendar calendar) {
        if (calendar.month() == 0) {
            return reference
                    .narrative()
                    .filter(base -> base.precision().compareTo(Precision.MONTH) <= 0)
                    .flatMap(base -> inYear(new Calendar(base.month(), calendar.day(), Which.SAME), base.year()));
        }
        boolean fromNarrative = calendar.which() == Which.SAME
                || (calendar.which() == Which.NEAREST
                        && (reference.fromNarrative() || reference.published().isEmpty()));
        if (fromNarrative && reference.narrative().isPresent()) {
            return inYear(calendar, yearAfter(reference.narrative().get(), calendar.month()));
        }
        boolean following = calendar.which() == Which.FOLLOWING;
        boolean preceding = calendar.which() == Which.PRECEDING;
        if ((following || preceding) && reference.narrative().isPresent()) {
            return inYear(calendar, yearBeside(reference.narrative().get(), calendar.month(), following));
        }
        if (reference.published().isEmpty()) {
            return Optional.empty();
        }
        LocalDate published = reference.published().get();
        boolean ahead =
                calendar.which() == Which.NEXT || following || (calendar.which() == Which.NEAREST && reference.ahead());
        int year = published.getYear();
        if (calendar.which() == Which.THIS) {
            return inYear(calendar, year);
        }
        int step = ahead ? 1 : -1;
        for (int i = 0; i < 2; i++) {
            Optional<Edtf> candidate = inYear(calendar, year + i * step);
            if (candidate.isPresent() && lies(candidate.get(), published, ahead, calendar.which())) {
                return candidate;
            }
        }
        return inYear(calendar, year + step);
    }

    private static boolean lies(Edtf candidate, LocalDate published, boolean ahead, Which which) {
        LocalDate first = candidate.from().orElse(published);
        LocalDate last = candidate.to().orElse(published);
        return switch (which) {
            case LAST, PRECEDING -> last.isBefore(published);
            case NEXT, FOLLOWING -> first.isAfter(published);
            case NEAREST, THIS, SAME -> ahead ? !last.isBefore(published) : !first.isAfter(published);
        };
    }

    /** The narrative's year, or the next one where the month would lie far before the narrative. */
    private static int yearAfter(EdtfDate narrative, int month) {
        boolean told = narrative.month() >= 1 && narrative.month() <= MONTHS && month <= MONTHS;
        return told && narrative.month() - month > FAR_MONTHS ? narrative.year() + 1 : narrative.year();
    }

    /** The year of the first such month or season after the narrative, or of the last before it. */
    private static int yearBeside(EdtfDate narrative, int month, boolean after) {
        int begin = month <= MONTHS ? month : 3 * (month - SPRING + 1);
        boolean told = narrative.month() >= 1 && narrative.month() <= MONTHS;
        if (after) {
            return told && begin > narrative.month() ? narrative.year() : narrative.year() + 1;
        }
        return told && begin < narrative.month() ? narrative.year() : narrative.year() - 1;
    }

    private static Optional<Edtf> inYear(Calendar calendar, int year) {
        if (year < -9999 || year > 9999) {
            return Optional.empty();
        }
        boolean day = calendar.day() > 0 && calendar.month() <= MONTHS;
        if (day && calendar.day() > YearMonth.of(year, calendar.month()).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(
                day ? EdtfDate.day(year, calendar.month(), calendar.day()) : EdtfDate.month(year, calendar.month()));
    }

    private Optional<Edtf> weekday(Weekday weekday) {
        DayOfWeek day = DayOfWeek.of(weekday.day());
        boolean narrated = weekday.which() == Which.SAME
                || reference.published().isEmpty()
                || (reference.fromNarrative() && !reference.report());
        Optional<EdtfDate> narrative = reference.narrative().filter(date -> date.precision() == Precision.DAY);
        if (narrated && narrative.isPresent()) {
            return Optional.of(EdtfDate.of(narrative.get().first().with(TemporalAdjusters.nextOrSame(day))));
        }
        return reference.published().map(published -> {
            LocalDate date = switch (weekday.which()) {
                case LAST, PRECEDING -> published.with(TemporalAdjusters.previous(day));
                case NEXT, FOLLOWING -> published.with(TemporalAdjusters.next(day));
                case THIS ->
                    published.with(
                            reference.ahead() || published.getDayOfWeek().compareTo(day) < 0
                                    ? TemporalAdjusters.nextOrSame(day)
                                    : TemporalAdjusters.previousOrSame(day));
                case NEAREST, SAME ->
                    published.with(
                            reference.ahead()
                                    ? TemporalAdjusters.nextOrSame(day)
                                    : TemporalAdjusters.previousOrSame(day));
            };
            return EdtfDate.of(date);
        });
    }

    private Optional<Edtf> feast(Feast feast) {
        if (feast.year().isPresent()) {
            return feast.holiday().in(feast.year().get());
        }
        if (reference.fromNarrative() && reference.narrative().isPresent() && feast.which() == Which.NEAREST) {
            return feast.holiday().in(reference.narrative().get().year());
        }
        if (reference.published().isEmpty()) {
            return Optional.empty();
        }
        LocalDate published = reference.published().get();
        boolean ahead = feast.which() == Which.NEXT || reference.ahead();
        Optional<Edtf> sameYear = feast.holiday().in(published.getYear());
        boolean fits = sameYear.isPresent() && lies(sameYear.get(), published, ahead, feast.which());
        return fits ? sameYear : feast.holiday().in(published.getYear() + (ahead ? 1 : -1));
    }

    /** A whole unit of the calendar, so many before or after the one an anchor lies in. */
    private static Optional<Edtf> period(EdtfDate base, int amount, Unit unit) {
        boolean day = base.precision() == Precision.DAY;
        switch (unit) {
            case WEEK, WEEKEND -> {
                if (!day) {
                    return Optional.of(base);
                }
                LocalDate monday = base.first()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(amount);
                return Optional.of(EdtfInterval.between(
                        EdtfDate.of(unit == Unit.WEEK ? monday : monday.plusDays(WEEKEND_START)),
                        EdtfDate.of(monday.plusDays(6))));
            }
            case QUARTER -> {
                if (base.month() == 0 || base.month() > MONTHS) {
                    return Optional.of(base);
                }
                EdtfDate month = base.plus(3 * amount, Precision.MONTH);
                return Optional.of(EdtfDate.month(month.year(), 33 + (month.month() - 1) / 3));
            }
            case MINUTE, HOUR, DAY -> {
                return moved(base, amount, Precision.DAY);
            }
            case FORTNIGHT -> {
                return shifted(base, amount, unit, true);
            }
            case MONTH -> {
                return moved(base, amount, Precision.MONTH);
            }
            case YEAR -> {
                return moved(base, amount, Precision.YEAR);
            }
            case DECADE -> {
                return moved(base, amount, Precision.DECADE);
            }
            case GENERATION -> {
                return Optional.empty();
            }
            case CENTURY -> {
                return moved(base, amount, Precision.CENTURY);
            }
        }
        return Optional.empty();
    }

    private static Optional<Edtf> moved(EdtfDate base, int amount, Precision precision) {
        int reach = Math.abs(base.year()) + 1000;
        return reach > 9999 ? Optional.empty() : Optional.of(base.plus(amount, precision));
    }

    /** A date so many units after another one, or before it where the amount is negative. */
    static Optional<Edtf> shifted(EdtfDate base, int amount, Unit unit, boolean approximate) {
        int moved = unit.times() == 0 ? amount / 24 : amount * unit.times();
        long year = base.year() + (long) (unit.precision() == Precision.YEAR ? moved : 0);
        if (year < -9999 || year > 9000 || Math.abs((long) moved) > 300_000) {
            return Optional.empty();
        }
        EdtfDate date = base.plus(unit == Unit.MINUTE ? 0 : moved, unit.precision());
        boolean round = unit.precision() == Precision.YEAR && unit != Unit.YEAR && Math.abs(amount) > 1;
        boolean about = approximate || round || unit == Unit.WEEK || unit == Unit.FORTNIGHT;
        return Optional.of(about ? date.qualified(Qualification.APPROXIMATE) : date);
    }

    private static Optional<Edtf> stretch(EdtfDate base, Stretch stretch) {
        int amount = stretch.amount() == 0 ? RECENT_UNITS : stretch.amount();
        Optional<EdtfDate> far = shifted(
                        base, stretch.ahead() ? amount : -amount, stretch.unit(), stretch.amount() == 0)
                .flatMap(Resolver::date);
        return far.map(end -> stretch.ahead() ? EdtfInterval.between(base, end) : EdtfInterval.between(end, base));
    }
}
