package org.entente.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.claim.Claim;

/**
 * The claims that carry a turning point: a set without which its probability falls below one half, and of which none can
 * be spared. Claims are taken away one by one while they are few: of those that weigh most by their leverage the one whose
 * loss costs most. After that ever more of them at a time, in the order of their leverage, which is reckoned anew each time;
 * then every one that was not needed is put back, in halves, quarters and so on down to single ones. Every answer to
 * whether the turn stands is exact, with the evidence made anew from what is left; leverage only says what to try.
 *
 * <p>A turn that more than {@link #NAMED} claims carry rests on no small set: it is told how many they are about, and the
 * heaviest.
 */
final class Explanation {

    /** Every claim of so few is tried at every step. */
    private static final int FEW = 16;
    /** Of more, so many of those that weigh most. */
    private static final int TRIED = 8;
    /** So many claims are taken away one by one. */
    private static final int SINGLY = 6;
    /** Of more claims than this, it is not asked of each whether it can be spared, and only some are named. */
    private static final int NAMED = 40;
    /** How many of those too many to be named are. */
    private static final int HEAVIEST = 10;
    /** To how fine a share of them it is asked what can be spared. */
    private static final int FINEST = 16;

    /** Claims taken away together weigh at least this share of the heaviest of them. */
    private static final double COMPARABLE = 0.05;

    private static final double UNDONE = 0.5;

    private final List<Claim> claims;
    private final ToDoubleFunction<BitSet> probabilityWithout;
    private final BiFunction<Leverage.On, BitSet, double[]> leverages;

    /**
     * An explanation.
     *
     * @param claims the claims of the dyad; elsewhere a claim is known by its place here
     * @param probabilityWithout the turning point's probability had some claims not been made
     * @param leverages by about how much each claim raises the log odds of the turn or of one of its sides had some not been
     *     made
     */
    Explanation(
            List<Claim> claims,
            ToDoubleFunction<BitSet> probabilityWithout,
            BiFunction<Leverage.On, BitSet, double[]> leverages) {
        this.claims = claims;
        this.probabilityWithout = probabilityWithout;
        this.leverages = leverages;
    }

    /** The claims; none where not even all of them together carry it. */
    Carrying carrying() {
        List<Integer> removed = smallest();
        if (removed.isEmpty()) {
            return new Carrying(0, List.of());
        }
        List<Integer> named = removed.size() <= NAMED ? removed : heaviest(removed);
        double bottom = logOdds(without(removed, List.of()));
        List<Reason> reasons = named.stream()
                .map(claim -> new Reason(claims.get(claim), logOdds(without(removed, List.of(claim))) - bottom))
                .sorted(Comparator.comparingDouble(Reason::weight)
                        .reversed()
                        .thenComparing(reason -> reason.claim().id()))
                .toList();
        return new Carrying(removed.size(), reasons);
    }

    /** The smallest set found; empty where none is. What no few claims carry is undone by undoing either side. */
    private List<Integer> smallest() {
        List<Integer> few = found(Leverage.On.TURN, 2 * NAMED);
        if (!few.isEmpty()) {
            return few;
        }
        List<Integer> before = found(Leverage.On.BEFORE, claims.size() + 1);
        List<Integer> after = found(Leverage.On.AFTER, before.isEmpty() ? claims.size() + 1 : before.size());
        return after.isEmpty() ? before : after;
    }

    /**
     * A set of fewer claims than some number without which the turn is undone; empty where none is found.
     *
     * @param on what the claims taken away speak for
     */
    private List<Integer> found(Leverage.On on, int fewerThan) {
        List<Integer> removed = new ArrayList<>();
        boolean undone = false;
        while (!undone && removed.size() < Math.min(claims.size(), fewerThan)) {
            undone = takenAway(removed, on);
        }
        if (undone) {
            putBack(removed);
        }
        return undone && removed.size() < fewerThan ? removed : List.of();
    }

    /** Takes away one claim or some more, and tells whether the turn is undone. */
    private boolean takenAway(List<Integer> removed, Leverage.On on) {
        double[] weights = weights(removed, on);
        List<Integer> next = removed.size() < SINGLY
                ? List.of(costliest(removed, weights))
                : ordered(removed, weights, Math.max(2, removed.size() / 2));
        removed.addAll(next);
        boolean undone = without(removed, List.of()) < UNDONE;
        if (undone) {
            putBackLast(removed, next);
        }
        return undone;
    }

    /** By about how much each claim that is left raises the log odds; of few claims every one is tried whatever it weighs. */
    private double[] weights(List<Integer> removed, Leverage.On on) {
        return claims.size() - removed.size() <= FEW ? new double[claims.size()] : leverages.apply(on, set(removed));
    }

    /**
     * At most so many of the claims that are left, those that weigh most first. What weighs far less than the first of them
     * tells nothing yet: in a dense series only what is told of the months next to those taken away weighs at all.
     */
    private List<Integer> ordered(List<Integer> removed, double[] weights, int most) {
        BitSet gone = set(removed);
        double heaviest = IntStream.range(0, weights.length)
                .filter(claim -> !gone.get(claim))
                .mapToDouble(claim -> weights[claim])
                .max()
                .orElse(0);
        double comparable = heaviest > 0 ? COMPARABLE * heaviest : Double.NEGATIVE_INFINITY;
        List<Integer> ordered = IntStream.range(0, claims.size())
                .filter(claim -> !gone.get(claim))
                .boxed()
                .sorted(byWeight(weights))
                .limit(most)
                .toList();
        int left = (int)
                ordered.stream().filter(claim -> weights[claim] >= comparable).count();
        return ordered.subList(0, Math.min(ordered.size(), Math.max(left, most / 2)));
    }

    private Comparator<Integer> byWeight(double[] weights) {
        return Comparator.comparingDouble((Integer claim) -> -weights[claim])
                .thenComparing(claim -> claims.get(claim).id());
    }

    private int costliest(List<Integer> removed, double[] weights) {
        int left = claims.size() - removed.size();
        Comparator<Integer> order = byWeight(weights);
        BitSet tried = set(removed);
        BitSet gone = set(removed);
        int costliest = -1;
        double least = Double.MAX_VALUE;
        for (int i = left <= FEW ? left : TRIED; i > 0; i--) {
            int claim = first(order, tried);
            tried.set(claim);
            gone.set(claim);
            double probability = probabilityWithout.applyAsDouble(gone);
            gone.clear(claim);
            if (probability < least) {
                least = probability;
                costliest = claim;
            }
        }
        return costliest;
    }

    private int first(Comparator<Integer> order, BitSet without) {
        int first = without.nextClearBit(0);
        for (int claim = without.nextClearBit(first + 1);
                claim < claims.size();
                claim = without.nextClearBit(claim + 1)) {
            first = order.compare(claim, first) < 0 ? claim : first;
        }
        return first;
    }

    /** Of the claims taken away last, puts back those at the end that are not needed, halving what is in question. */
    private void putBackLast(List<Integer> removed, List<Integer> last) {
        int needed = last.size();
        int spared = 0;
        while (needed - spared > 1) {
            int middle = (needed + spared) / 2;
            if (without(removed, last.subList(middle, last.size())) < UNDONE) {
                needed = middle;
            } else {
                spared = middle;
            }
        }
        removed.subList(removed.size() - last.size() + needed, removed.size()).clear();
    }

    /**
     * Puts back what is not needed, many at a time while they are many; of a set that can be named, one by one until none
     * can be spared: one claim put back can make another one needless.
     */
    private void putBack(List<Integer> removed) {
        int most = removed.size();
        for (int size = most / 2; size > 1; size /= 2) {
            putBack(removed, size);
            if (removed.size() > NAMED && size <= most / FINEST) {
                return;
            }
        }
        boolean spared = removed.size() > 1;
        while (spared) {
            spared = putBack(removed, 1);
        }
    }

    private boolean putBack(List<Integer> removed, int size) {
        boolean spared = false;
        List<Integer> asked = List.copyOf(removed);
        for (int i = 0; i < asked.size(); i += size) {
            List<Integer> some = asked.subList(i, Math.min(asked.size(), i + size));
            if (without(removed, some) < UNDONE) {
                removed.removeAll(some);
                spared = true;
            }
        }
        return spared;
    }

    private List<Integer> heaviest(List<Integer> removed) {
        double[] weights = leverages.apply(Leverage.On.TURN, new BitSet());
        return removed.stream().sorted(byWeight(weights)).limit(HEAVIEST).toList();
    }

    /** The probability without some claims but for those of them that are put back. */
    private double without(List<Integer> removed, List<Integer> back) {
        BitSet gone = set(removed);
        back.forEach(gone::clear);
        return probabilityWithout.applyAsDouble(gone);
    }

    private static BitSet set(List<Integer> claims) {
        BitSet set = new BitSet();
        claims.forEach(set::set);
        return set;
    }

    static double logOdds(double probability) {
        double p = Math.min(1 - 1e-12, Math.max(1e-12, probability));
        return Math.log(p / (1 - p));
    }
}
