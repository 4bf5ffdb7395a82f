package org.entente.app.view;

import java.util.OptionalLong;
import org.entente.app.wire.Meaning;
import org.entente.claim.Quantity;

/** How many, as a text tells it. */
@Meaning("How many, as a text tells it: a plain number stands at both ends")
public record QuantityView(
        @Meaning("the least, null where the text tells only the most")
        OptionalLong least,

        @Meaning("the most, null where the text tells only the least")
        OptionalLong most) {

    static QuantityView of(Quantity quantity) {
        return new QuantityView(quantity.least(), quantity.most());
    }
}
