package org.entente.claim;

/**
 * A sum of money.
 *
 * @param amount how much, in whole units of the currency
 * @param currency ISO 4217 code ({@code USD})
 */
public record Money(Quantity amount, String currency) {

    public Money {
        if (!isCode(currency)) {
            throw new IllegalArgumentException(
                    "currency \"" + currency + "\" is no ISO 4217 code; give three capital letters, as in USD");
        }
    }

    private static boolean isCode(String currency) {
        return currency.length() == 3 && currency.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    /** As people write it: {@code USD 1,200,000,000}. */
    @Override
    public String toString() {
        return currency + " " + amount;
    }
}
