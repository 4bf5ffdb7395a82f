package org.entente.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A turning point of a dyad of an event table: a change of its state, a break in the pace of its events, or both at once.
 *
 * @param at where it most probably lies, the first day of its step
 * @param earliest begin of the 90 % credible interval
 * @param latest its end
 * @param probability of the change of state or, if that is higher, of the break, 0 to 1
 * @param change the change of state, where there is one
 * @param pace the break in the pace, where there is one
 */
public record TablePoint(
        LocalDate at,
        LocalDate earliest,
        LocalDate latest,
        double probability,
        Optional<Timeline.Change> change,
        Optional<Timeline.Break> pace) {

    /** Where a change of state and a break lie so near to each other, they are one. */
    private static final long SAME_DAYS = 45;

    private static final double STEADY = 0.2;

    /**
     * Whether it is for the worse: by the states where they change, else by whether conflict grows or, where it stays
     * within a fifth of what it was, by whether cooperation shrinks.
     */
    public boolean worse() {
        if (change.isPresent()) {
            return change.get().to().level() > change.get().from().level();
        }
        return pace.map(TablePoint::worse).orElse(false);
    }

    private static boolean worse(Timeline.Break at) {
        double before = at.before().conflict();
        double after = at.after().conflict();
        boolean steady = Math.abs(after - before) <= STEADY * Math.max(after, before);
        return steady ? at.after().cooperation() < at.before().cooperation() : after > before;
    }

    static List<TablePoint> ranked(List<Timeline.Change> changes, List<Timeline.Break> breaks) {
        List<TablePoint> points = new ArrayList<>();
        List<Timeline.Change> alone = new ArrayList<>(changes);
        for (Timeline.Break pace : breaks) {
            Optional<Timeline.Change> same = alone.stream()
                    .filter(change -> distance(change, pace) <= SAME_DAYS)
                    .min(Comparator.comparingLong(change -> distance(change, pace)));
            same.ifPresent(alone::remove);
            double probability = Math.max(
                    pace.probability(), same.map(Timeline.Change::probability).orElse(0.0));
            points.add(new TablePoint(pace.at(), pace.earliest(), pace.latest(), probability, same, Optional.of(pace)));
        }
        for (Timeline.Change change : alone) {
            points.add(new TablePoint(
                    change.at(),
                    change.earliest(),
                    change.latest(),
                    change.probability(),
                    Optional.of(change),
                    Optional.empty()));
        }
        points.sort(
                Comparator.comparingDouble(TablePoint::probability).reversed().thenComparing(TablePoint::at));
        return List.copyOf(points);
    }

    private static long distance(Timeline.Change change, Timeline.Break pace) {
        return Math.abs(ChronoUnit.DAYS.between(change.at(), pace.at()));
    }
}
