package org.entente.relation;

import java.time.YearMonth;

/**
 * A stretch of time in which a dyad is in one state.
 *
 * @param state the state
 * @param patronage who is whose patron for most of it
 * @param from its first month
 * @param to its last month
 * @param probability mean probability of the state over the months of the phase, 0 to 1
 */
public record Phase(State state, Patronage patronage, YearMonth from, YearMonth to, double probability) {}
