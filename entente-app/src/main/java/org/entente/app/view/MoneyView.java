package org.entente.app.view;

import org.entente.app.wire.Meaning;
import org.entente.claim.Money;

/** A sum of money. */
@Meaning("A sum of money")
public record MoneyView(
        @Meaning("how much, in whole units") QuantityView amount,
        @Meaning("ISO 4217 code of the currency") String currency) {

    static MoneyView of(Money money) {
        return new MoneyView(QuantityView.of(money.amount()), money.currency());
    }
}
