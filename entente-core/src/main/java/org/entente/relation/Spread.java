package org.entente.relation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.event.ReportDates;
import org.entente.time.When;

/**
 * How a weight is spread over months: an event known only to a decade counts for 1/120 in each of its months.
 */
final class Spread {

    /** A report that names no day tells mostly of its own month: each month before it has this share of the next. */
    private static final double FADING = 0.25;

    private static final int FADING_MONTHS = 6;
    /** None of them is taken to be older than this. */
    private static final int OLDEST = 240;
    /** An interval without a beginning or an end is taken to reach this far. */
    private static final int OPEN_MONTHS = 12;
    /** One whose end is named by the text itself, as in "for decades until then", without a beginning. */
    private static final int LONG_OPEN_MONTHS = 120;

    private final int from;
    private final double[] weight;

    Spread(int from, double[] weight) {
        this.from = from;
        this.weight = weight;
    }

    /** The first month. */
    int from() {
        return from;
    }

    /** One value a month. */
    double[] weight() {
        return weight;
    }

    /** The months of one happening, weights summing to 1; empty where nothing dates it. */
    static Optional<Spread> ofEvent(Claim claim, ReportDates dates) {
        Optional<When> when = claim.when()
                .filter(date -> date.basis() != When.Basis.PUBLICATION
                        || date.from().isEmpty() && date.to().isPresent());
        if (when.isEmpty()) {
            return published(claim, dates).map(Spread::upTo);
        }
        Optional<Integer> from = when.get().from().map(Months::of);
        Optional<Integer> to = when.get().to().map(Months::of);
        int reach = when.get().basis() == When.Basis.CARRIED ? OPEN_MONTHS : LONG_OPEN_MONTHS;
        int first = from.orElseGet(() -> Math.max(Months.EARLIEST, to.orElse(Months.EARLIEST) - reach));
        int last = to.orElseGet(() -> Math.max(first, published(claim, dates).orElse(first + OPEN_MONTHS)));
        return Optional.of(even(first, last, 1));
    }

    /** The month a claim speaks from: its own date where that stands for the report's, else the report's. */
    static Optional<Integer> published(Claim claim, ReportDates dates) {
        return claim.when()
                .filter(when -> when.basis() == When.Basis.PUBLICATION)
                .flatMap(when -> when.to().or(when::from))
                .or(() -> dates.reference(claim.span().doc()))
                .map((LocalDate day) -> Months.of(day));
    }

    /** The same weight in every month, summing to a total. */
    static Spread even(int from, int to, double total) {
        double[] weight = new double[Math.max(1, to - from + 1)];
        Arrays.fill(weight, total / weight.length);
        return new Spread(from, weight);
    }

    /** Most in the last month, ever less in those before it, summing to 1. */
    static Spread upTo(int last) {
        double[] weight = new double[Math.min(FADING_MONTHS, last - Months.EARLIEST) + 1];
        double sum = 0;
        double value = 1;
        for (int i = weight.length - 1; i >= 0; i--) {
            weight[i] = value;
            sum += value;
            value *= FADING;
        }
        for (int i = 0; i < weight.length; i++) {
            weight[i] /= sum;
        }
        return new Spread(Math.max(Months.EARLIEST, last - weight.length + 1), weight);
    }

    /**
     * When something took place of which a report says no more than that it has: see {@link #newerThan}.
     *
     * @param report the month the report speaks from
     * @param half the median of the age, in months
     */
    static Spread lately(int report, double half, double total) {
        double[] weight = new double[Math.min(OLDEST, report - Months.EARLIEST + 1)];
        double all = newerThan(weight.length, half);
        for (int i = 0; i < weight.length; i++) {
            int age = weight.length - 1 - i;
            weight[i] = total * (newerThan(age + 1, half) - newerThan(age, half)) / all;
        }
        return new Spread(report - weight.length + 1, weight);
    }

    /** What held before such a change: each month by the probability that the change was still to come. */
    static Spread beforeLately(int report, int months, double half, double total) {
        double[] weight = new double[months];
        double sum = 0;
        for (int i = 0; i < months; i++) {
            weight[i] = newerThan(months - 1 - i, half);
            sum += weight[i];
        }
        return new Spread(report - months + 1, weight).times(total / sum);
    }

    /**
     * P(what a report says only to have taken place is no older than so many months): a / (a + h) for the age a and its
     * median h. News tell of what has just changed and analyses of what changed years ago; such a mixture has a long tail.
     */
    static double newerThan(int months, double half) {
        return months / (months + half);
    }

    int to() {
        return from + weight.length - 1;
    }

    Spread times(double factor) {
        double[] scaled = weight.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return new Spread(from, scaled);
    }
}
