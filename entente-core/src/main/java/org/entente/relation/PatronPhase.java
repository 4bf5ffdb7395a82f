package org.entente.relation;

import java.time.YearMonth;
import org.entente.actor.Actor;

/**
 * A stretch of time in which one actor of a dyad is the other's patron.
 *
 * @param patron who backs, shelters or steers
 * @param client whom
 * @param from its first month
 * @param to its last month
 * @param probability mean probability over its months, 0 to 1
 */
public record PatronPhase(Actor patron, Actor client, YearMonth from, YearMonth to, double probability) {}
