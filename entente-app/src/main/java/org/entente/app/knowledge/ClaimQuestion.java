package org.entente.app.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.time.When;

/**
 * Which claims are asked for; what is empty does not restrict.
 *
 * @param doc claims of one document
 * @param actor claims with this actor on either side, by id
 * @param other claims with this actor on the other side, by id
 * @param type claims of one type
 * @param from not those that ended before this day
 * @param to not those that began after this day
 * @param asOf only those of reports published by this day
 */
public record ClaimQuestion(
        Optional<String> doc,
        Optional<String> actor,
        Optional<String> other,
        Optional<String> type,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> asOf) {

    /** Every claim of the reports published by a day. */
    public static ClaimQuestion all(Optional<LocalDate> asOf) {
        return new ClaimQuestion(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                asOf);
    }

    /** Whether a claim answers everything but the day of publication. */
    public boolean fits(Claim claim) {
        return doc.map(claim.span().doc()::equals).orElse(true)
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

    private static boolean names(Claim claim, String id) {
        return claim.source().map(party -> party.actor().id().equals(id)).orElse(false)
                || claim.target().map(party -> party.actor().id().equals(id)).orElse(false);
    }
}
