package org.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.EventType;

/**
 * One happening, with every claim that tells of it: rival accounts stand side by side.
 *
 * @param type what was done
 * @param source who did it, rolled up
 * @param target to whom, rolled up
 * @param symmetric whether it was mutual
 * @param claims the claims, in the order of their dates and ids; never empty
 */
public record Event(EventType type, Actor source, Actor target, boolean symmetric, List<Claim> claims)
        implements Happening {

    public Event {
        claims = Happening.checked(claims);
    }

    /** How often it was told: near-copies of a wire story count each. */
    public int mentions() {
        return claims.size();
    }

    /**
     * The probability that it happened, were its independent accounts right independently of each other: 1 − ∏(1 − w)
     * over the accounts (the noisy-or of Pearl 1988, section 4.3.2). Near-copies are one account.
     */
    public double credence() {
        double none = 1;
        for (Claim account : Accounts.independent(claims)) {
            none *= 1 - Credence.of(account);
        }
        return 1 - none;
    }

    /** The claim that dates it most exactly. */
    public Claim dating() {
        return Accounts.mostExact(claims);
    }

    @Override
    public Optional<Event> without(Set<Claim> removed) {
        List<Claim> left = Happening.left(claims, removed);
        return left.isEmpty() ? Optional.empty() : Optional.of(new Event(type, source, target, symmetric, left));
    }
}
