package org.entente.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.claim.Claim;
import org.entente.event.Happening;

/** Why a dyad turned: the claims behind one turn, each tried by making the evidence anew without it. */
final class TurnReasons {

    /** Of more claims than this, only those are tried whose happenings speak most for the turn by themselves. */
    private static final int TRIED = 60;
    /** How many claims are given for either side. */
    private static final int GIVEN = 5;
    /** How many of them may be there for telling of the turn's own time. */
    private static final int OF_ITS_TIME = 3;
    /** What adds less than this to the log odds of a side is no reason for it. */
    private static final double LEAST = 0.05;

    private final Evidence evidence;
    private final Smoothed whole;
    private final Turn turn;
    private final List<Claim> candidates;
    private final Map<Integer, Smoothed> without = new HashMap<>();

    /**
     * The reasons of one turn.
     *
     * @param whole what is known with all claims
     */
    TurnReasons(Evidence evidence, Smoothed whole, Turn turn) {
        this.evidence = evidence;
        this.whole = whole;
        this.turn = turn;
        this.candidates = candidates();
    }

    /** The smallest set found without which the turn is undone. */
    Carrying carrying() {
        return new Explanation(
                        evidence.claims(),
                        removed -> turn.probability(smoothed(removed)),
                        (on, removed) -> evidence.leverages(on, turn, smoothed(removed), removed))
                .carrying();
    }

    /** What speaks most for the state before. */
    List<Reason> before() {
        return side(turn::probabilityBefore);
    }

    /** What speaks most for the state after: first what is told of the time of the turn itself. */
    List<Reason> after() {
        List<Reason> reasons = new ArrayList<>(ofItsTime());
        for (Reason reason : side(turn::probabilityAfter)) {
            if (reasons.stream().noneMatch(other -> other.claim().equals(reason.claim()))) {
                reasons.add(reason);
            }
        }
        return reasons.subList(0, Math.min(GIVEN, reasons.size()));
    }

    /** Claims of the turn's most probable months that speak for the state after, the heaviest first. */
    private List<Reason> ofItsTime() {
        double[] position = turn.position(whole);
        int from = evidence.series().from();
        int first = from + turn.quantile(position, 0.25);
        int last = from + turn.quantile(position, 0.75);
        List<Reason> reasons = new ArrayList<>();
        for (Evidence.Dated told : evidence.tellingOf(first, last)) {
            double favour = favour(told.happening());
            if (favour >= LEAST) {
                reasons.add(new Reason(told.claim(), favour));
            }
        }
        reasons.sort(Comparator.comparingDouble(Reason::weight)
                .reversed()
                .thenComparing(reason -> reason.claim().id()));
        return reasons.subList(0, Math.min(OF_ITS_TIME, reasons.size()));
    }

    /** By how much a happening alone speaks for the state after against the state before. */
    private double favour(int happening) {
        double sum = 0;
        EvidenceSeries alone = evidence.alone(happening);
        for (int t = 0; t < alone.months(); t++) {
            sum += alone.logRatio(t, turn.after(), turn.before());
        }
        return sum;
    }

    private List<Reason> side(ToDoubleFunction<Smoothed> probability) {
        double all = Explanation.logOdds(probability.applyAsDouble(whole));
        List<Reason> reasons = new ArrayList<>();
        for (Claim claim : candidates) {
            double weight = all - Explanation.logOdds(probability.applyAsDouble(smoothed(alone(claim))));
            if (weight >= LEAST) {
                reasons.add(new Reason(claim, weight));
            }
        }
        reasons.sort(Comparator.comparingDouble(Reason::weight)
                .reversed()
                .thenComparing(reason -> reason.claim().id()));
        return reasons.subList(0, Math.min(GIVEN, reasons.size()));
    }

    private BitSet alone(Claim claim) {
        BitSet alone = new BitSet();
        alone.set(evidence.number(claim));
        return alone;
    }

    /** Sets of one claim are asked for again and again, larger ones hardly ever. */
    private Smoothed smoothed(BitSet removed) {
        if (removed.isEmpty()) {
            return whole;
        }
        return removed.cardinality() == 1
                ? without.computeIfAbsent(removed.nextSetBit(0), claim -> make(removed))
                : make(removed);
    }

    private Smoothed make(BitSet removed) {
        return whole.revised(evidence.without(removed), turn.early(), turn.late());
    }

    private List<Claim> candidates() {
        List<Happening> happenings = evidence.happenings();
        List<Happening> ordered = happenings;
        if (happenings.stream().mapToInt(happening -> happening.claims().size()).sum() > TRIED) {
            double[] speaking = IntStream.range(0, happenings.size())
                    .mapToDouble(this::speaks)
                    .toArray();
            ordered = IntStream.range(0, happenings.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer i) -> -speaking[i]))
                    .map(happenings::get)
                    .toList();
        }
        return ordered.stream()
                .flatMap(happening -> happening.claims().stream())
                .distinct()
                .limit(TRIED)
                .toList();
    }

    /** By how much a happening alone favours the state before until the turn and the state after from then on. */
    private double speaks(int happening) {
        EvidenceSeries alone = evidence.alone(happening);
        double sum = 0;
        for (int i = 0; i < alone.months(); i++) {
            int t = alone.from() - evidence.series().from() + i;
            double favour = alone.logRatio(i, turn.before(), turn.after());
            sum += t <= turn.early() ? favour : t >= turn.late() ? -favour : Math.abs(favour) / 2;
            sum += t > turn.early() && t <= turn.late() ? Math.abs(alone.logPull(i, turn.before(), turn.after())) : 0;
        }
        return sum;
    }
}
