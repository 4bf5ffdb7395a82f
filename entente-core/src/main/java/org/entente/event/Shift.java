package org.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.ShiftType;

/**
 * A relation said to change.
 *
 * @param type which way
 * @param source one of the two, rolled up
 * @param target the other
 * @param claims the claims that say so, never empty
 */
public record Shift(ShiftType type, Actor source, Actor target, List<Claim> claims) implements Happening {

    public Shift {
        claims = Happening.checked(claims);
    }

    @Override
    public Optional<Shift> without(Set<Claim> removed) {
        List<Claim> left = Happening.left(claims, removed);
        return left.isEmpty() ? Optional.empty() : Optional.of(new Shift(type, source, target, left));
    }
}
