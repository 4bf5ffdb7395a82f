package org.entente.text.when;

/**
 * A time expression as recognised, before it is resolved.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param meaning what it says
 * @param bearing how what is told lies to it
 */
record Expression(int first, int end, Meaning meaning, Bearing bearing) {

    Expression saying(Meaning other) {
        return new Expression(first, end, other, bearing);
    }

    Expression with(Bearing other) {
        return new Expression(first, end, meaning, other);
    }
}
