package org.entente.relation;

import org.entente.claim.Claim;

/**
 * One claim that carries a turning point.
 *
 * @param claim the claim, with its sentence
 * @param weight how much of the turning point's log odds hangs on it, in nats: what putting it back restores once all
 *     reasons are taken away
 */
public record Reason(Claim claim, double weight) {}
