package org.entente.changepoint;

/** What a conjugate model expects of the next value, having seen some. */
interface Predictive {

    /** ln density of a value. */
    double logDensity(double value);

    /** The same model having seen one value more. */
    Predictive with(double value);
}
