package org.entente.bench.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.entente.time.When;

/**
 * Counts how well time expressions were found and valued.
 *
 * <p>An expression found counts where its span shares a token with an annotated one; each pairs at most once. It has the
 * <em>exact value</em> where it names the same day, month or year ({@code when}; {@code ?~%} aside), or an interval with
 * the same bounds. Its <em>overlap</em> is the share of days that both name among the days that either names (Jaccard);
 * an open end is compared by the other end alone. Recall is over the annotated, precision over the valued found ones.
 */
final class TimeScore {

    private int annotated;
    private int valued;
    private int matched;
    private int exact;
    private double overlap;
    private int intervals;
    private double intervalOverlap;

    void addAnnotated(boolean interval) {
        annotated++;
        intervals += interval ? 1 : 0;
    }

    void addFound() {
        valued++;
    }

    void addMatch(boolean exactValue, double share, boolean interval) {
        matched++;
        exact += exactValue ? 1 : 0;
        overlap += share;
        intervalOverlap += interval ? share : 0;
    }

    private double f1(double hits) {
        return annotated + valued == 0 ? 0 : 200 * hits / (annotated + valued);
    }

    /** The share of days that two times have in common. */
    static double overlap(Bounds gold, When mine) {
        Optional<LocalDate> from = mine.from();
        Optional<LocalDate> to = mine.to();
        if (gold.from().isEmpty() || gold.to().isEmpty() || from.isEmpty() || to.isEmpty()) {
            return openOverlap(gold, from, to);
        }
        LocalDate start = later(gold.from().get(), from.get());
        LocalDate end = earlier(gold.to().get(), to.get());
        long common = Math.max(0, ChronoUnit.DAYS.between(start, end) + 1);
        long all = ChronoUnit.DAYS.between(
                        earlier(gold.from().get(), from.get()), later(gold.to().get(), to.get()))
                + 1;
        return (double) common / all;
    }

    private static double openOverlap(Bounds gold, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (gold.from().isPresent()) {
            return gold.from().equals(from) ? 1 : 0;
        }
        return gold.to().isPresent() && gold.to().equals(to) ? 1 : 0;
    }

    private static LocalDate later(LocalDate left, LocalDate right) {
        return left.isAfter(right) ? left : right;
    }

    private static LocalDate earlier(LocalDate left, LocalDate right) {
        return left.isBefore(right) ? left : right;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "annotated %d, found with a value %d, matched %d%nspan F1 %.1f%nvalue exact F1 %.1f (recall %.1f,"
                        + " precision %.1f)%ninterval overlap F1 %.1f; on the %d annotated intervals alone, recall %.1f",
                annotated,
                valued,
                matched,
                f1(matched),
                f1(exact),
                100.0 * exact / Math.max(1, annotated),
                100.0 * exact / Math.max(1, valued),
                f1(overlap),
                intervals,
                100 * intervalOverlap / Math.max(1, intervals));
    }
}
