package org.entente.changepoint;

/**
 * Residual sum of squares of any stretch of a series about its mean or about its least-squares line, in constant time
 * from prefix sums.
 */
final class SegmentCost {

    private final double[] y;
    private final double[] yy;
    private final double[] ty;
    private final boolean trend;

    /**
     * The cost of a series.
     *
     * @param trend about a line, not only about a level
     */
    SegmentCost(double[] series, boolean trend) {
        this.trend = trend;
        int n = series.length;
        y = new double[n + 1];
        yy = new double[n + 1];
        ty = new double[n + 1];
        double mean = 0;
        for (double value : series) {
            mean += value / n;
        }
        for (int t = 0; t < n; t++) {
            double value = series[t] - mean;
            y[t + 1] = y[t] + value;
            yy[t + 1] = yy[t] + value * value;
            ty[t + 1] = ty[t] + t * value;
        }
    }

    int length() {
        return y.length - 1;
    }

    /** Parameters that one segment takes. */
    int parameters() {
        return trend ? 2 : 1;
    }

    /** The cost of the stretch from begin to end, end exclusive. */
    double of(int begin, int end) {
        double n = end - begin;
        double sum = y[end] - y[begin];
        double rss = yy[end] - yy[begin] - sum * sum / n;
        if (trend && n > 1) {
            double middle = (begin + end - 1) / 2.0;
            double stt = n * (n * n - 1) / 12;
            double sty = ty[end] - ty[begin] - middle * sum;
            rss -= sty * sty / stt;
        }
        return Math.max(0, rss);
    }
}
