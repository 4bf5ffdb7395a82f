package org.entente.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Party;
import org.entente.event.RollUp;
import org.entente.relation.Dyad;

/**
 * How many claims say something of one actor towards another, in one form of each.
 *
 * @param sourceOrNone who acts
 * @param targetOrNone who is acted upon
 * @param claims how many claims, not negative
 * @param first the earliest day they can tell of
 * @param last the latest
 */
record PairCount(
        Optional<Actor> sourceOrNone,
        Optional<Actor> targetOrNone,
        long claims,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {

    static PairCount of(Claim claim) {
        return new PairCount(
                claim.source().map(Party::actor),
                claim.target().map(Party::actor),
                1,
                claim.when().flatMap(when -> when.from()),
                claim.when().flatMap(when -> when.to()));
    }

    /** The two of them, or the one, or nobody; one who acts upon himself is one. */
    List<Actor> actors() {
        return Stream.of(sourceOrNone, targetOrNone)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    Actor source() {
        return sourceOrNone.orElseThrow();
    }

    Actor target() {
        return targetOrNone.orElseThrow();
    }

    /** The dyad that they are; empty where one is missing or the two are one. */
    Optional<Dyad> dyad(RollUp rollUp) {
        return dyad(actor -> rollUp.of(actor, Optional.empty()));
    }

    /** The same, where it is known who each actor is taken for. */
    Optional<Dyad> dyad(UnaryOperator<Actor> whole) {
        return dyad(sourceOrNone, targetOrNone, whole);
    }

    static Optional<Dyad> dyad(Claim claim, RollUp rollUp) {
        Optional<LocalDate> day = claim.when().flatMap(when -> when.to().or(when::from));
        return dyad(claim.source().map(Party::actor), claim.target().map(Party::actor), actor -> rollUp.of(actor, day));
    }

    private static Optional<Dyad> dyad(Optional<Actor> source, Optional<Actor> target, UnaryOperator<Actor> whole) {
        if (source.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        Actor one = whole.apply(source.get());
        Actor other = whole.apply(target.get());
        return one.id().equals(other.id()) ? Optional.empty() : Optional.of(Dyad.of(one, other));
    }

    static DyadCount sum(DyadCount one, DyadCount other) {
        return new DyadCount(
                one.dyad(),
                one.claims() + other.claims(),
                extreme(one.first(), other.first(), Comparator.reverseOrder()),
                extreme(one.last(), other.last(), Comparator.naturalOrder()));
    }

    private static Optional<LocalDate> extreme(
            Optional<LocalDate> one, Optional<LocalDate> other, Comparator<LocalDate> order) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return order.compare(one.get(), other.get()) >= 0 ? one : other;
    }
}
