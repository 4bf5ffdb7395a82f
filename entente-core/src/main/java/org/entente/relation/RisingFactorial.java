package org.entente.relation;

/**
 * ln of the rising factorial a (a + 1) … (a + n − 1), the term of one class in a Dirichlet-multinomial likelihood,
 * continued linearly between whole n: a third of an act counts for a third of the next whole one. Increasing a never
 * makes a further act count less.
 */
final class RisingFactorial {

    private static final int TABLE = 512;

    private final double a;
    private final double[] table = new double[TABLE + 1];

    RisingFactorial(double a) {
        this.a = a;
        for (int n = 0; n < TABLE; n++) {
            table[n + 1] = table[n] + Math.log(a + n);
        }
    }

    double log(double n) {
        int whole = (int) n;
        double fraction = n - whole;
        double log = whole <= TABLE ? table[whole] : table[TABLE] + stirling(a + whole) - stirling(a + TABLE);
        return fraction == 0 ? log : log + fraction * Math.log(a + whole);
    }

    /** ln Γ(x) for large x by Stirling's series (Abramowitz and Stegun 1964, 6.1.40). */
    private static double stirling(double x) {
        return (x - 0.5) * Math.log(x) - x + 1 / (12 * x) - 1 / (360 * x * x * x);
    }
}
