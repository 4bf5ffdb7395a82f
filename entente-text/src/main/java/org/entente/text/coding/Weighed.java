package org.entente.text.coding;

import org.entente.claim.Claim;
import org.entente.text.learn.ClaimEvidence;

/**
 * A claim with what tells how sure it is.
 *
 * @param trigger index of the token that tells it
 */
public record Weighed(Claim claim, ClaimEvidence evidence, int trigger) {}
