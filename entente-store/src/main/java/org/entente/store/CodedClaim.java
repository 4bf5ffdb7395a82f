package org.entente.store;

import org.entente.claim.Claim;

/**
 * A claim as the coder found it.
 *
 * @param claim the claim
 * @param since the snapshot it was learned by
 */
record CodedClaim(Claim claim, long since) {}
