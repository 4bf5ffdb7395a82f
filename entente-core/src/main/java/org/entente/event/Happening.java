package org.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.claim.Claim;

/** What merging makes of claims: an event, a tie or a shift between two actors. */
public sealed interface Happening permits Event, Tie, Shift {

    /** Who acts, or the first of the two where it is mutual. */
    Actor source();

    /** Who is acted upon. */
    Actor target();

    /** The claims it rests on, never empty. */
    List<Claim> claims();

    /** The same had some claims not been made; empty where nothing is left. */
    Optional<? extends Happening> without(Set<Claim> removed);

    /** Its claims as an unchangeable list. */
    static List<Claim> checked(List<Claim> claims) {
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a happening needs at least one claim");
        }
        return List.copyOf(claims);
    }

    /** Those of some claims that are not removed. */
    static List<Claim> left(List<Claim> claims, Set<Claim> removed) {
        return claims.stream().filter(claim -> !removed.contains(claim)).toList();
    }
}
