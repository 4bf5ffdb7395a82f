package org.entente.correction;

import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.Status;
import org.entente.time.When;

/** A {@link Correction.Change} in the making: {@code Change.of(claim).type(ASSAULT).done()}. */
public final class Changing {

    private final Claim claim;
    private Optional<ClaimType> type = Optional.empty();
    private Optional<Status> status = Optional.empty();
    private Optional<When> when = Optional.empty();
    private Optional<Actor> source = Optional.empty();
    private Optional<Actor> target = Optional.empty();

    Changing(Claim claim) {
        this.claim = claim;
    }

    /** Its right type. */
    public Changing type(ClaimType right) {
        type = Optional.of(right);
        return this;
    }

    /** Its right status. */
    public Changing status(Status right) {
        status = Optional.of(right);
        return this;
    }

    /** Its right time. */
    public Changing when(When right) {
        when = Optional.of(right);
        return this;
    }

    /** Who really acts. */
    public Changing source(Actor right) {
        source = Optional.of(right);
        return this;
    }

    /** Who is really acted upon. */
    public Changing target(Actor right) {
        target = Optional.of(right);
        return this;
    }

    /**
     * The change.
     *
     * @throws IllegalArgumentException where nothing changes
     */
    public Correction.Change done() {
        return new Correction.Change(claim, type, status, when, source, target);
    }
}
