package org.entente.changepoint;

import java.util.OptionalInt;

/**
 * A step at which the pace or the mix of events changes.
 *
 * @param at the first step of the new pace, counted from 0
 * @param earliest begin of the 90 % credible interval of its place, given that it lies nearer to {@code at} than to any
 *     other break found
 * @param latest end of that interval
 * @param probability that at least one break lies within one step of {@code at}, 0 to 1
 * @param back the step at which the former pace is back, where the new one is an excursion of three months at most
 */
public record PaceBreak(int at, int earliest, int latest, double probability, OptionalInt back) {

    PaceBreak until(OptionalInt step) {
        return new PaceBreak(at, earliest, latest, probability, step);
    }
}
