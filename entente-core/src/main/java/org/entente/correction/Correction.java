package org.entente.correction;

import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.Status;
import org.entente.time.When;

/**
 * One thing an analyst says about what was coded. A correction of a claim carries the claim as the analyst saw it, so
 * that it finds its claim again after the document was coded anew.
 */
public sealed interface Correction {

    /** A correction of one claim. */
    sealed interface OfClaim extends Correction {

        /** The claim as the analyst saw it. */
        Claim claim();
    }

    /** The claim is right; its confidence becomes 1. */
    record Confirm(Claim claim) implements OfClaim {}

    /** The claim is wrong and is left out. */
    record Reject(Claim claim) implements OfClaim {}

    /**
     * The claim says something else; what is empty stays as it was coded.
     *
     * @param type its right type; a new event type brings its own CAMEO code and scale
     * @param status its right status
     * @param when its right time
     * @param source who really acts
     * @param target who is really acted upon
     */
    record Change(
            Claim claim,
            Optional<ClaimType> type,
            Optional<Status> status,
            Optional<When> when,
            Optional<Actor> source,
            Optional<Actor> target)
            implements OfClaim {

        public Change {
            if (type.isEmpty() && status.isEmpty() && when.isEmpty() && source.isEmpty() && target.isEmpty()) {
                throw new IllegalArgumentException("a change of claim " + claim.id() + " needs something that changes:"
                        + " its type, status, time, source or target");
            }
        }

        /** A change of nothing yet, to be filled. */
        public static Changing of(Claim claim) {
            return new Changing(claim);
        }
    }

    /**
     * Two actors are one: every mention of the first is the second.
     *
     * @param from the id of the actor that is given up
     * @param into who it is
     */
    record MergeActors(String from, Actor into) implements Correction {

        public MergeActors {
            if (from.equals(into.id())) {
                throw new IllegalArgumentException("actor \"" + from + "\" cannot be merged into itself");
            }
        }
    }

    /**
     * One actor is two: where these words name the first, the second is meant.
     *
     * @param from the id of the actor that is too wide
     * @param mention the words of the mention, exactly
     * @param into who is meant by them
     */
    record SplitActor(String from, String mention, Actor into) implements Correction {

        public SplitActor {
            if (mention.isBlank()) {
                throw new IllegalArgumentException(
                        "a split of actor \"" + from + "\" needs the words that name the other");
            }
        }
    }

    /**
     * Two claims tell of one event.
     *
     * @param claim one of them
     * @param other the other
     */
    record SameEvent(Claim claim, Claim other) implements Correction {

        public SameEvent {
            if (claim.id().equals(other.id())) {
                throw new IllegalArgumentException("claim " + claim.id() + " is one event with itself already");
            }
        }
    }
}
