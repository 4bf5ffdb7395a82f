package org.entente.claim;

/**
 * A sum of money.
 *
 * @param amount how much, in whole units of the currency
 * @param currency ISO 4217 code ({@code USD})
 */
public record Money(Quantity amount, String currency) {

    public Money {
        if (currency.length() != 3) {
            throw new IllegalArgumentException("currency \"" + currency + "\" is no ISO 4217 code; USD is one");
        }
    }

    /** As people write it: {@code USD 1,200,000,000}. */
    @Override
    public String toString() {
        return currency + " " + amount;
    }
}
