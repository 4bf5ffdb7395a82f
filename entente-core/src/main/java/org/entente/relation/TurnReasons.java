package org.entente.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.entente.claim.Claim;
import org.entente.event.Happening;

/** Why a dyad turned: the claims behind one turn, each tried by making the evidence anew without it. */
final class TurnReasons {

    /** Of more claims than this, only those are tried whose happenings speak most for the turn by themselves. */
    private static final int TRIED = 60;
    /** How many claims are given for either side. */
    private static final int GIVEN = 5;
    /** What adds less than this to the log odds of a side is no reason for it. */
    private static final double LEAST = 0.05;

    private final ToldModel model;
    private final Weighing weighing;
    private final List<Happening> happenings;
    private final EvidenceSeries whole;
    private final Turn turn;
    private final List<Claim> candidates;
    private final Map<Claim, Smoothed> without = new LinkedHashMap<>();

    TurnReasons(ToldModel model, Weighing weighing, List<Happening> happenings, EvidenceSeries whole, Turn turn) {
        this.model = model;
        this.weighing = weighing;
        this.happenings = happenings;
        this.whole = whole;
        this.turn = turn;
        this.candidates = candidates();
        for (Claim claim : candidates) {
            without.put(claim, smoothed(Set.of(claim)));
        }
    }

    /** The smallest set found without which the turn is undone. */
    List<Reason> carrying() {
        return new Explanation(candidates, removed -> turn.probability(smoothed(removed))).reasons();
    }

    /** What speaks most for the state before. */
    List<Reason> before() {
        return side(turn::probabilityBefore);
    }

    /** What speaks most for the state after. */
    List<Reason> after() {
        return side(turn::probabilityAfter);
    }

    private List<Reason> side(ToDoubleFunction<Smoothed> probability) {
        double all = Explanation.logOdds(probability.applyAsDouble(smoothed(Set.of())));
        List<Reason> reasons = new ArrayList<>();
        without.forEach((claim, smoothed) -> {
            double weight = all - Explanation.logOdds(probability.applyAsDouble(smoothed));
            if (weight >= LEAST) {
                reasons.add(new Reason(claim, weight));
            }
        });
        reasons.sort(Comparator.comparingDouble(Reason::weight)
                .reversed()
                .thenComparing(reason -> reason.claim().id()));
        return reasons.subList(0, Math.min(GIVEN, reasons.size()));
    }

    private Smoothed smoothed(Set<Claim> removed) {
        List<Happening> left = new ArrayList<>();
        for (Happening happening : happenings) {
            happening.without(removed).ifPresent(left::add);
        }
        EvidenceSeries series = weighing.series(left, whole.from(), whole.from() + whole.months() - 1);
        return model.chain().smooth(series.logStates(), series.pulls());
    }

    private List<Claim> candidates() {
        int claims = happenings.stream()
                .mapToInt(happening -> happening.claims().size())
                .sum();
        if (claims <= TRIED) {
            return happenings.stream()
                    .flatMap(happening -> happening.claims().stream())
                    .distinct()
                    .toList();
        }
        return happenings.stream()
                .sorted(Comparator.comparingDouble(this::speaks).reversed())
                .flatMap(happening -> happening.claims().stream())
                .distinct()
                .limit(TRIED)
                .toList();
    }

    /** By how much a happening alone favours the state before until the turn and the state after from then on. */
    private double speaks(Happening happening) {
        EvidenceSeries alone = weighing.series(List.of(happening), whole.from(), whole.from() + whole.months() - 1);
        double[][] log = alone.logStates();
        Pull[] pulls = alone.pulls();
        double sum = 0;
        for (int t = 0; t < log.length; t++) {
            double favour = log[t][turn.before()] - log[t][turn.after()];
            sum += t <= turn.early() ? favour : t >= turn.late() ? -favour : Math.abs(favour) / 2;
            sum += t > turn.early() && t <= turn.late() ? Math.abs(pulls[t].log(turn.before(), turn.after())) : 0;
        }
        return sum;
    }
}
