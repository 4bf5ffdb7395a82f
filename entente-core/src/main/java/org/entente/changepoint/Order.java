package org.entente.changepoint;

import java.util.Arrays;

/** Order statistics. */
final class Order {

    /** The median absolute deviation of a normal distribution is its standard deviation divided by this. */
    static final double NORMAL = 1.4826;

    private Order() {}

    static double median(double[] values) {
        return quantile(values, 0.5);
    }

    /** A quantile, linear between values (Hyndman and Fan 1996, type 7); 0 of nothing. */
    static double quantile(double[] values, double share) {
        if (values.length == 0) {
            return 0;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double at = share * (sorted.length - 1);
        int low = (int) at;
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }

    /** Median absolute deviation about a centre, scaled to a standard deviation. */
    static double deviation(double[] values, double centre) {
        return NORMAL
                * median(Arrays.stream(values)
                        .map(value -> Math.abs(value - centre))
                        .toArray());
    }
}
