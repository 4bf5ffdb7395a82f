package org.entente.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Adds up what several claims say of the same thing. They are not independent: in each month the strongest counts
 * fully, the next for a half, the next for a third, so that ten claims weigh about three times as much as one. Adding a
 * claim never lowers the sum, and order does not matter.
 */
final class Damped {

    private final int from;
    private final int months;
    private final List<Spread> spreads = new ArrayList<>();

    Damped(int from, int months) {
        this.from = from;
        this.months = months;
    }

    void add(Spread spread) {
        spreads.add(spread);
    }

    Optional<Spread> sum() {
        if (spreads.isEmpty()) {
            return Optional.empty();
        }
        int first = Math.max(from, spreads.stream().mapToInt(Spread::from).min().orElse(from));
        int last = Math.min(
                from + months - 1, spreads.stream().mapToInt(Spread::to).max().orElse(from));
        if (last < first) {
            return Optional.empty();
        }
        double[] sum = new double[last - first + 1];
        double[] values = new double[spreads.size()];
        for (int month = first; month <= last; month++) {
            int count = 0;
            for (Spread spread : spreads) {
                int i = month - spread.from();
                if (i >= 0 && i < spread.weight().length) {
                    values[count++] = spread.weight()[i];
                }
            }
            Arrays.sort(values, 0, count);
            for (int rank = 1; rank <= count; rank++) {
                sum[month - first] += values[count - rank] / rank;
            }
        }
        return Optional.of(new Spread(first, sum));
    }
}
