package org.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Status;
import org.entente.claim.TieType;

/**
 * A standing relation and the claims that open, carry and close it.
 *
 * @param type what relation
 * @param source who stands in it, rolled up: the sponsor, the host
 * @param target to whom
 * @param symmetric whether it holds in both directions
 * @param claims every claim about it, in the order of their dates and ids; never empty
 */
public record Tie(TieType type, Actor source, Actor target, boolean symmetric, List<Claim> claims)
        implements Happening {

    public Tie {
        claims = Happening.checked(claims);
    }

    /** The claims by which it holds at some time. */
    public List<Claim> carrying() {
        return claims.stream()
                .filter(claim -> claim.status() != Status.ENDED && Credence.of(claim) > 0)
                .toList();
    }

    /** The claims by which it is over. */
    public List<Claim> closing() {
        return claims.stream().filter(claim -> claim.status() == Status.ENDED).toList();
    }

    /** The claims by which it does not hold: denied or negated. */
    public List<Claim> disputing() {
        return claims.stream()
                .filter(claim -> claim.status() == Status.DENIED || claim.status() == Status.NEGATED)
                .toList();
    }

    @Override
    public Optional<Tie> without(Set<Claim> removed) {
        List<Claim> left = Happening.left(claims, removed);
        return left.isEmpty() ? Optional.empty() : Optional.of(new Tie(type, source, target, symmetric, left));
    }
}
