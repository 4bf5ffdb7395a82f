package org.entente.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entente.claim.Claim;

/**
 * The claims that carry a turning point: a set without which its probability falls below one half, and of which none can
 * be spared. Found by taking away, again and again, the claim whose loss costs most, and then putting back every one
 * that was not needed; every step is computed exactly, with the evidence made anew from what is left.
 */
final class Explanation {

    /** With more claims than this, only those that cost most by themselves are looked at. */
    private static final int CANDIDATES = 10;
    /** Where those do not suffice, so many are. */
    private static final int MORE_CANDIDATES = 24;

    /** With so many claims, not every set of them is tried. */
    private static final int MANY = 60;

    private static final double UNDONE = 0.5;

    private final List<Claim> claims;
    private final Function<Set<Claim>, Double> probabilityWithout;

    /**
     * An explanation.
     *
     * @param claims the claims of the dyad
     * @param probabilityWithout the turning point's probability had some claims not been made
     */
    Explanation(List<Claim> claims, Function<Set<Claim>, Double> probabilityWithout) {
        this.claims = claims;
        this.probabilityWithout = probabilityWithout;
    }

    /** The claims, the heaviest first; empty where no set of them undoes the turning point. */
    List<Reason> reasons() {
        List<Claim> ordered = claims.size() <= CANDIDATES ? claims : heaviest();
        List<Reason> reasons = reasons(ordered.subList(0, Math.min(CANDIDATES, ordered.size())));
        return reasons.isEmpty() && ordered.size() > CANDIDATES ? reasons(ordered) : reasons;
    }

    private List<Reason> reasons(List<Claim> candidates) {
        boolean many = claims.size() >= MANY;
        boolean together = many && probabilityWithout.apply(Set.copyOf(candidates)) < UNDONE;
        Set<Claim> removed = many && !together ? inOrder(candidates) : greedily(candidates);
        if (removed.isEmpty()) {
            return List.of();
        }
        putBack(removed);
        double bottom = logOdds(probabilityWithout.apply(removed));
        return removed.stream()
                .map(claim -> new Reason(claim, logOdds(probabilityWithout.apply(but(removed, claim))) - bottom))
                .sorted(Comparator.comparingDouble(Reason::weight)
                        .reversed()
                        .thenComparing(reason -> reason.claim().id()))
                .toList();
    }

    /** Takes away the claim whose loss costs most with those already gone, until the turn is undone; none where it never is. */
    private Set<Claim> greedily(List<Claim> candidates) {
        Set<Claim> removed = new LinkedHashSet<>();
        double probability = probabilityWithout.apply(removed);
        while (probability >= UNDONE && removed.size() < candidates.size()) {
            Claim next = candidates.stream()
                    .filter(claim -> !removed.contains(claim))
                    .min(Comparator.comparingDouble((Claim claim) -> probabilityWithout.apply(with(removed, claim)))
                            .thenComparing(Claim::id))
                    .orElseThrow();
            removed.add(next);
            probability = probabilityWithout.apply(removed);
        }
        return probability < UNDONE ? removed : Set.of();
    }

    /** Takes claims away in the order of what each costs by itself; none where that never undoes the turn. */
    private Set<Claim> inOrder(List<Claim> candidates) {
        Set<Claim> removed = new LinkedHashSet<>();
        for (Claim claim : candidates) {
            removed.add(claim);
            if (probabilityWithout.apply(removed) < UNDONE) {
                return removed;
            }
        }
        return Set.of();
    }

    /** Puts back what is not needed, until nothing is: one claim put back can make another one needless. */
    private void putBack(Set<Claim> removed) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Claim claim : new ArrayList<>(removed)) {
                if (probabilityWithout.apply(but(removed, claim)) < UNDONE) {
                    removed.remove(claim);
                    changed = true;
                }
            }
        }
    }

    private List<Claim> heaviest() {
        return claims.stream()
                .map(claim -> new Reason(claim, probabilityWithout.apply(Set.of(claim))))
                .sorted(Comparator.comparingDouble(Reason::weight)
                        .thenComparing(reason -> reason.claim().id()))
                .limit(MORE_CANDIDATES)
                .map(Reason::claim)
                .toList();
    }

    private static Set<Claim> with(Set<Claim> set, Claim claim) {
        Set<Claim> more = new HashSet<>(set);
        more.add(claim);
        return more;
    }

    private static Set<Claim> but(Set<Claim> set, Claim claim) {
        Set<Claim> less = new HashSet<>(set);
        less.remove(claim);
        return less;
    }

    static double logOdds(double probability) {
        double p = Math.min(1 - 1e-12, Math.max(1e-12, probability));
        return Math.log(p / (1 - p));
    }
}
