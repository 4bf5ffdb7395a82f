package org.entente.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** How many of them may be there for telling of the turn's own time. */
    private static final int OF_ITS_TIME = 3;
    /** What adds less than this to the log odds of a side is no reason for it. */
    private static final double LEAST = 0.05;

    private final ToldModel model;
    private final Weighing weighing;
    private final List<Happening> happenings;
    private final EvidenceSeries whole;
    private final Turn turn;
    private final List<Claim> candidates;
    private final Map<Set<Claim>, Smoothed> made;

    /**
     * The reasons of one turn.
     *
     * @param made what was made for other turns of the dyad, by the claims left out; added to
     */
    TurnReasons(
            ToldModel model,
            Weighing weighing,
            List<Happening> happenings,
            EvidenceSeries whole,
            Turn turn,
            Map<Set<Claim>, Smoothed> made) {
        this.model = model;
        this.weighing = weighing;
        this.happenings = happenings;
        this.whole = whole;
        this.turn = turn;
        this.made = made;
        this.candidates = candidates();
    }

    /** The smallest set found without which the turn is undone. */
    List<Reason> carrying() {
        return new Explanation(candidates, removed -> turn.probability(smoothed(removed))).reasons();
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
        double[] position = turn.position(smoothed(Set.of()));
        int first = whole.from() + turn.quantile(position, 0.25);
        int last = whole.from() + turn.quantile(position, 0.75);
        List<Reason> reasons = new ArrayList<>();
        for (Happening happening : happenings) {
            double favour = favour(happening);
            for (Claim claim : happening.claims()) {
                Optional<Integer> month =
                        claim.when().flatMap(when -> when.from().or(when::to)).map(Months::of);
                boolean then = month.isPresent() && month.get() >= first && month.get() <= last;
                if (then && favour >= LEAST) {
                    reasons.add(new Reason(claim, favour));
                }
            }
        }
        reasons.sort(Comparator.comparingDouble(Reason::weight)
                .reversed()
                .thenComparing(reason -> reason.claim().id()));
        return reasons.subList(0, Math.min(OF_ITS_TIME, reasons.size()));
    }

    /** By how much a happening alone speaks for the state after against the state before. */
    private double favour(Happening happening) {
        EvidenceSeries alone = weighing.series(List.of(happening), whole.from(), whole.from() + whole.months() - 1);
        double sum = 0;
        for (double[] log : alone.logStates()) {
            sum += log[turn.after()] - log[turn.before()];
        }
        return sum;
    }

    private List<Reason> side(ToDoubleFunction<Smoothed> probability) {
        double all = Explanation.logOdds(probability.applyAsDouble(smoothed(Set.of())));
        List<Reason> reasons = new ArrayList<>();
        for (Claim claim : candidates) {
            double weight = all - Explanation.logOdds(probability.applyAsDouble(smoothed(Set.of(claim))));
            if (weight >= LEAST) {
                reasons.add(new Reason(claim, weight));
            }
        }
        reasons.sort(Comparator.comparingDouble(Reason::weight)
                .reversed()
                .thenComparing(reason -> reason.claim().id()));
        return reasons.subList(0, Math.min(GIVEN, reasons.size()));
    }

    /** Sets of one claim are asked for again and again, larger ones hardly ever. */
    private Smoothed smoothed(Set<Claim> removed) {
        return removed.size() > 1 ? make(removed) : made.computeIfAbsent(Set.copyOf(removed), this::make);
    }

    private Smoothed make(Set<Claim> removed) {
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
