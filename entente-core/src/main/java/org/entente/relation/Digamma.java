package org.entente.relation;

/** ψ(x), the derivative of ln Γ, for x &gt; 0: recurrence up to 6, then the asymptotic series (Bernardo 1976, AS 103). */
final class Digamma {

    private Digamma() {}

    static double of(double x) {
        double sum = 0;
        double at = x;
        while (at < 6) {
            sum -= 1 / at;
            at++;
        }
        double square = 1 / (at * at);
        return sum
                + Math.log(at)
                - 0.5 / at
                - square * (1.0 / 12 - square * (1.0 / 120 - square * (1.0 / 252 - square / 240)));
    }
}
