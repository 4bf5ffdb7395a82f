package org.entente.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.correction.Correction.Change;
import org.entente.correction.Correction.Confirm;
import org.entente.correction.Correction.OfClaim;
import org.entente.correction.Correction.Reject;
import org.entente.correction.Correction.SameEvent;
import org.entente.correction.Correction.SplitActor;
import org.jspecify.annotations.Nullable;

/** The corrections that touch one document, replayed in order over its claims. */
final class Replay {

    /** A claim on its way, with every id it was ever known by; gone once rejected. */
    private static final class Held {
        private final Set<String> ids = new HashSet<>();
        private @Nullable Claim claim;

        Held(Claim claim) {
            this.claim = claim;
            ids.add(claim.id());
        }
    }

    private record Found(Held held, boolean byId) {}

    private final Optional<Document> document;
    private final List<Held> all = new ArrayList<>();
    private final Map<Long, Outcome> outcomes = new TreeMap<>();
    private final List<Pin> pins = new ArrayList<>();

    Replay(Optional<Document> document, List<Claim> coded) {
        this.document = document;
        coded.forEach(claim -> all.add(new Held(claim)));
    }

    void replay(Entry.Made made) {
        Correction correction = made.correction();
        if (correction instanceof OfClaim ofClaim) {
            outcomes.put(made.number(), ofClaim(ofClaim));
        } else if (correction instanceof SameEvent same) {
            Optional<Found> one = here(same.claim()) ? find(same.claim()) : Optional.empty();
            Optional<Found> other = here(same.other()) ? find(same.other()) : Optional.empty();
            one.ifPresent(found -> pins.add(new Pin(made.number(), false, current(found))));
            other.ifPresent(found -> pins.add(new Pin(made.number(), true, current(found))));
            boolean both = (!here(same.claim()) || one.isPresent()) && (!here(same.other()) || other.isPresent());
            outcomes.put(made.number(), both ? Outcome.APPLIED : Outcome.IDLE);
        } else if (correction instanceof SplitActor split) {
            all.forEach(held -> held.claim = held.claim == null ? null : Amending.split(held.claim, split));
            outcomes.put(made.number(), Outcome.APPLIED);
        }
    }

    private boolean here(Claim claim) {
        return document.map(d -> d.id().equals(claim.span().doc())).orElse(false);
    }

    private static String current(Found found) {
        Claim claim = found.held.claim;
        return claim == null ? "" : claim.id();
    }

    private Outcome ofClaim(OfClaim correction) {
        Optional<Found> found = find(correction.claim());
        if (found.isPresent()) {
            Held held = found.get().held;
            held.ids.add(correction.claim().id());
            held.claim = held.claim == null ? null : amended(correction, held.claim);
            return found.get().byId ? Outcome.APPLIED : Outcome.REANCHORED;
        }
        Optional<Claim> standing = document.flatMap(d -> Anchoring.moved(correction.claim(), d));
        if (standing.isEmpty()) {
            return Outcome.LOST;
        }
        if (correction instanceof Reject) {
            return Outcome.IDLE;
        }
        Held kept = new Held(standing.get());
        kept.ids.add(correction.claim().id());
        kept.claim = amended(correction, standing.get());
        all.add(kept);
        return Outcome.KEPT;
    }

    private static @Nullable Claim amended(OfClaim correction, Claim claim) {
        if (correction instanceof Confirm) {
            return Amending.confirmed(claim);
        }
        return correction instanceof Change change ? Amending.changed(claim, change) : null;
    }

    private Optional<Found> find(Claim seen) {
        for (Held held : all) {
            if (held.ids.contains(seen.id())) {
                return Optional.of(new Found(held, true));
            }
        }
        Optional<Claim> moved = document.flatMap(d -> Anchoring.moved(seen, d));
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        Held best = null;
        double most = 0;
        for (Held held : all) {
            double likeness = held.claim == null ? 0 : Anchoring.likeness(moved.get(), held.claim);
            if (likeness > most) {
                most = likeness;
                best = held;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Found(best, false));
    }

    List<Claim> claims() {
        List<Claim> left = new ArrayList<>();
        for (Held held : all) {
            if (held.claim != null) {
                left.add(held.claim);
            }
        }
        return left;
    }

    Map<Long, Outcome> outcomes() {
        return outcomes;
    }

    List<Pin> pins() {
        return pins;
    }

    /**
     * One end of a pin.
     *
     * @param correction the number of the pinning correction
     * @param other whether it is the second of the two claims
     * @param claim the id of the claim that stands there now, empty where it was rejected
     */
    record Pin(long correction, boolean other, String claim) {}
}
