package org.entente.changepoint;

/** ln Γ(1 + x), from a table between small whole numbers. */
final class LogFactorial {

    private static final int SIZE = 4096;
    private static final double[] TABLE = new double[SIZE + 1];

    static {
        for (int n = 1; n <= SIZE; n++) {
            TABLE[n] = TABLE[n - 1] + Math.log(n);
        }
    }

    private LogFactorial() {}

    static double of(double x) {
        int whole = (int) x;
        return whole == x && whole <= SIZE ? TABLE[whole] : LogGamma.of(1 + x);
    }
}
