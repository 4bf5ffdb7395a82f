package org.entente.text.amount;

import org.entente.claim.Quantity;

/**
 * A number where it stands in a sentence.
 *
 * @param first its first token, bounds ("at least") not included
 * @param end the token after its last
 * @param quantity what it says
 * @param currency ISO 4217 code of the currency, empty where it counts no money
 */
public record Amount(int first, int end, Quantity quantity, String currency) {

    /** Whether it is a sum of money. */
    public boolean money() {
        return !currency.isEmpty();
    }

    /** Whether a token is part of it. */
    public boolean covers(int token) {
        return token >= first && token < end;
    }
}
