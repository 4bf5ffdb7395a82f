package org.entente.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.claim.Money;
import org.entente.claim.Numbers;
import org.entente.claim.Quantity;

/** The numbers of a claim as fields of its object. */
final class NumberFields {

    private NumberFields() {}

    static void write(ObjectNode node, Numbers numbers) {
        quantity(node, "dead", numbers.dead());
        quantity(node, "injured", numbers.injured());
        quantity(node, "troops", numbers.troops());
        quantity(node, "money", numbers.money().map(Money::amount));
        numbers.money()
                .ifPresentOrElse(money -> node.put("currency", money.currency()), () -> node.putNull("currency"));
    }

    private static void quantity(ObjectNode node, String field, Optional<Quantity> quantity) {
        number(node, field, quantity.map(Quantity::least).orElse(OptionalLong.empty()));
        number(node, field + "_most", quantity.map(Quantity::most).orElse(OptionalLong.empty()));
    }

    private static void number(ObjectNode node, String field, OptionalLong value) {
        if (value.isPresent()) {
            node.put(field, value.getAsLong());
        } else {
            node.putNull(field);
        }
    }

    static Numbers read(JsonNode node) {
        return new Numbers(
                read(node, "dead"),
                read(node, "injured"),
                read(node, "troops"),
                read(node, "money").map(amount -> new Money(amount, Fields.text(node, "currency"))));
    }

    /** A field without its other end is a plain number, as claims were written that knew no ranges. */
    private static Optional<Quantity> read(JsonNode node, String field) {
        OptionalLong least = Fields.longOrNone(node, field);
        OptionalLong most = node.has(field + "_most") ? Fields.longOrNone(node, field + "_most") : least;
        return least.isEmpty() && most.isEmpty() ? Optional.empty() : Optional.of(new Quantity(least, most));
    }
}
