package org.entente.store;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.relation.Dyad;

/**
 * How much is known of a dyad.
 *
 * @param dyad the pair, rolled up
 * @param claims how many claims connect the two: mentions, not events
 * @param first the earliest day any of them can tell of
 * @param last the latest
 */
public record DyadCount(Dyad dyad, long claims, Optional<LocalDate> first, Optional<LocalDate> last) {}
