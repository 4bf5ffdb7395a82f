package org.entente.changepoint;

/** ln Γ(x) for x &gt; 0: the recurrence up to 8, then Stirling's series (Abramowitz and Stegun 1964, 6.1.40). */
final class LogGamma {

    private LogGamma() {}

    static double of(double x) {
        double shift = 0;
        double at = x;
        while (at < 8) {
            shift -= Math.log(at);
            at++;
        }
        double inverse = 1 / at;
        double square = inverse * inverse;
        return shift
                + (at - 0.5) * Math.log(at)
                - at
                + 0.5 * Math.log(2 * Math.PI)
                + inverse * (1.0 / 12 - square * (1.0 / 360 - square / 1260));
    }
}
