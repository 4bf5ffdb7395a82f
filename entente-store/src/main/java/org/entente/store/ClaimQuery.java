package org.entente.store;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Party;
import org.entente.time.When;

/**
 * Which claims are asked for; what is empty does not restrict.
 *
 * @param doc claims of one document
 * @param actor claims with this actor on either side, by id
 * @param other claims with this actor on the other side, by id
 * @param type claims of one type, in either case of letters
 * @param from not those that ended before this day, nor those of no date
 * @param to not those that began after this day, nor those of no date
 * @param asOf only those of reports published by this day
 * @param drawn only events that a map can show, and where
 */
public record ClaimQuery(
        Optional<String> doc,
        Optional<String> actor,
        Optional<String> other,
        Optional<String> type,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> asOf,
        Optional<Drawn> drawn) {

    /** Wherever a map shows them, or where it does not. */
    public ClaimQuery(
            Optional<String> doc,
            Optional<String> actor,
            Optional<String> other,
            Optional<String> type,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<LocalDate> asOf) {
        this(doc, actor, other, type, from, to, asOf, Optional.empty());
    }

    /** Every claim of the reports published by a day. */
    public static ClaimQuery all(Optional<LocalDate> asOf) {
        return new ClaimQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                asOf);
    }

    /** The same, of what a map can show. */
    public ClaimQuery with(Drawn restriction) {
        return new ClaimQuery(doc, actor, other, type, from, to, asOf, Optional.of(restriction));
    }

    /** Whether a claim answers everything but the day of publication. */
    boolean fits(Claim claim) {
        return drawn.map(restriction -> restriction.fits(claim)).orElse(true)
                && dated(claim)
                && doc.map(claim.span().doc()::equals).orElse(true)
                && actor.map(id -> names(claim, id)).orElse(true)
                && other.map(id -> names(claim, id)).orElse(true)
                && type.map(claim.type().name()::equalsIgnoreCase).orElse(true)
                && from.map(day -> claim.when()
                                .flatMap(When::to)
                                .map(last -> !last.isBefore(day))
                                .orElse(true))
                        .orElse(true)
                && to.map(day -> claim.when()
                                .flatMap(When::from)
                                .map(first -> !first.isAfter(day))
                                .orElse(true))
                        .orElse(true);
    }

    /** One of no date is left out where a stretch of time is asked for. */
    private boolean dated(Claim claim) {
        boolean stretch = from.isPresent() || to.isPresent();
        return !stretch
                || claim.when().flatMap(when -> when.from().or(when::to)).isPresent();
    }

    private static boolean names(Claim claim, String id) {
        return is(claim.source(), id) || is(claim.target(), id);
    }

    private static boolean is(Optional<Party> party, String id) {
        return party.map(named -> named.actor().id().equals(id)).orElse(false);
    }

    /** As far as it can be told without knowing who is taken for whom, as SQL. */
    String condition() {
        StringBuilder sql = new StringBuilder("true");
        doc.ifPresent(id -> sql.append(" AND doc = ").append(Sql.text(id)));
        type.ifPresent(name -> sql.append(" AND upper(type) = ").append(Sql.text(name.toUpperCase(Locale.ROOT))));
        from.ifPresent(day -> sql.append(" AND (happened_to IS NULL OR happened_to >= DATE '")
                .append(day)
                .append("')"));
        to.ifPresent(day -> sql.append(" AND (happened_from IS NULL OR happened_from <= DATE '")
                .append(day)
                .append("')"));
        if (from.isPresent() || to.isPresent()) {
            sql.append(" AND coalesce(happened_from, happened_to) IS NOT NULL");
        }
        return sql.toString();
    }
}
