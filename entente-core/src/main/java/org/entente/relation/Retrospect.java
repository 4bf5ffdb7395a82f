package org.entente.relation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Status;
import org.entente.event.Happening;
import org.entente.event.ReportDates;
import org.entente.time.When;

/**
 * How far back the reports on a dyad look. What a report says to have changed, without a date, has changed lately as the
 * report sees it: to a dispatch that is within weeks, to an analysis that begins in the 1990s within years. So the median
 * age of such a change is a share of the time looked back on.
 */
final class Retrospect {

    /** The median age where a report does not look back, in months. */
    private static final double NEWS = 12;
    /** Where it does, the median age as a share of the time looked back on. */
    private static final double SHARE = 0.1;
    /** What lies so many months back is the past. */
    private static final int PAST_MONTHS = 24;
    /** A report that says "once" without a date looks back about so far. */
    private static final int ONCE_MONTHS = 120;
    /** From fewer claims than this on the dyad nothing can be told of how a report looks at it. */
    private static final int FEWEST = 3;

    private final Map<String, Double> half;
    private final Map<String, Integer> once;

    private Retrospect(Map<String, Double> half, Map<String, Integer> once) {
        this.half = Map.copyOf(half);
        this.once = Map.copyOf(once);
    }

    /** What all claims about one dyad show of their reports. */
    static Retrospect of(List<? extends Happening> happenings, ReportDates dates) {
        Map<String, Look> looks = new HashMap<>();
        for (Happening happening : happenings) {
            for (Claim claim : happening.claims()) {
                looks.computeIfAbsent(claim.span().doc(), doc -> new Look()).add(claim, dates);
            }
        }
        Map<String, Double> half = new HashMap<>();
        looks.forEach((doc, look) -> {
            if (look.claims >= FEWEST && 2 * look.past > look.claims) {
                half.put(doc, Math.max(NEWS, SHARE * look.furthest));
            }
        });
        Map<String, Integer> once = new HashMap<>();
        looks.forEach((doc, look) -> once.put(doc, look.once));
        return new Retrospect(half, once);
    }

    /** Whether most of what a claim's report tells of the dyad is of the past. */
    boolean looksBack(Claim claim) {
        return half.containsKey(claim.span().doc());
    }

    /** The median age, in months, of a change that a claim tells of without a date. */
    double half(Claim claim) {
        return half.getOrDefault(claim.span().doc(), NEWS);
    }

    /** What one of the claims counts by which a report says again and again that something once held. */
    double share(Claim claim) {
        return 1.0 / Math.max(1, once.getOrDefault(claim.span().doc(), 1));
    }

    private static final class Look {
        private int claims;
        private int once;
        private int past;
        private int furthest;

        void add(Claim claim, ReportDates dates) {
            claims++;
            once += once(claim) ? 1 : 0;
            int back = back(claim, dates);
            past += back >= PAST_MONTHS ? 1 : 0;
            furthest = Math.max(furthest, back);
        }

        private static boolean once(Claim claim) {
            return claim.status() == Status.ENDED
                    || claim.when()
                            .map(date -> date.from().isEmpty() && date.to().isPresent())
                            .orElse(false);
        }

        /** How many months before the report what a claim tells of began. */
        private static int back(Claim claim, ReportDates dates) {
            Optional<Integer> report = dates.reference(claim.span().doc()).map((LocalDate day) -> Months.of(day));
            Optional<When> when = claim.when();
            int said = once(claim) ? ONCE_MONTHS : 0;
            return when.flatMap(When::from)
                    .flatMap(from -> report.map(month -> Math.max(said, month - Months.of(from))))
                    .orElse(said);
        }
    }
}
