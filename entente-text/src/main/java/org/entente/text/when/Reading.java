package org.entente.text.when;

import java.util.Optional;
import org.entente.time.Edtf;
import org.entente.time.EdtfDate;
import org.entente.time.EdtfInterval;
import org.entente.time.When;
import org.entente.time.When.Basis;

/**
 * An expression with what it names.
 *
 * @param expression the words
 * @param value the time itself, without the bearing of what is told to it; empty where it names none that can be known
 * @param only the one token it is the time of, {@link #ANY} where its place in the sentence tells, or {@link #NONE}
 */
record Reading(Expression expression, Optional<Edtf> value, int only) {

    static final int ANY = -1;

    /** No token: nothing happened at it. */
    static final int NONE = -2;

    Reading(Expression expression, Optional<Edtf> value) {
        this(expression, value, ANY);
    }

    /** What the time rests on. */
    Basis basis() {
        return isExplicit(expression.meaning()) ? Basis.EXPLICIT : Basis.RELATIVE;
    }

    private static boolean isExplicit(Meaning meaning) {
        if (meaning instanceof Meaning.Part part) {
            return isExplicit(part.of());
        }
        if (meaning instanceof Meaning.WeekOf week) {
            return isExplicit(week.of());
        }
        return meaning instanceof Meaning.Named
                || (meaning instanceof Meaning.Calendar calendar && calendar.which() == Meaning.Which.NEAREST)
                || (meaning instanceof Meaning.Feast feast && feast.which() == Meaning.Which.NEAREST);
    }

    boolean says(Class<? extends Meaning> kind) {
        return kind.isInstance(expression.meaning());
    }

    /** The time named; "now", "then" and "once" name none of their own. */
    Optional<When> named() {
        boolean points = says(Meaning.Now.class) || says(Meaning.Past.class) || says(Meaning.Lately.class);
        return points ? Optional.empty() : value.map(edtf -> When.of(edtf, basis()));
    }

    /** The first date of the time named. */
    Optional<EdtfDate> start() {
        return value.flatMap(edtf -> edtf instanceof EdtfDate date
                ? Optional.of(date)
                : edtf instanceof EdtfInterval interval ? interval.start().or(interval::end) : Optional.empty());
    }

    /** The last date of the time named. */
    Optional<EdtfDate> last() {
        return value.flatMap(edtf -> edtf instanceof EdtfDate date
                ? Optional.of(date)
                : edtf instanceof EdtfInterval interval ? interval.end().or(interval::start) : Optional.empty());
    }
}
