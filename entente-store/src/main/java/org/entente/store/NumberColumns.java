package org.entente.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.duckdb.DuckDBAppender;
import org.entente.claim.Money;
import org.entente.claim.Numbers;
import org.entente.claim.Quantity;

/** The numbers of a claim as columns of {@link Table#CLAIMS}; they are read as one text, for most claims have none. */
final class NumberColumns {

    private static final String ENDS = "dead, dead_most, injured, injured_most, troops, troops_most, money, money_most";

    /** SQL of that text: empty where a claim has no numbers. */
    static final String TEXT = "CASE WHEN coalesce(" + ENDS + ") IS NULL THEN '' ELSE concat("
            + ENDS.replace(", ", ", ' ', ") + ", ' ', currency) END";

    private static final int CURRENCY = 8;

    private NumberColumns() {}

    static void append(DuckDBAppender row, Numbers numbers) throws SQLException {
        people(row, numbers.dead().map(Quantity::least));
        people(row, numbers.injured().map(Quantity::least));
        people(row, numbers.dead().map(Quantity::most));
        people(row, numbers.injured().map(Quantity::most));
        number(row, numbers.troops().map(Quantity::least));
        number(row, numbers.troops().map(Quantity::most));
        number(row, numbers.money().map(money -> money.amount().least()));
        number(row, numbers.money().map(money -> money.amount().most()));
        ClaimRows.text(row, numbers.money().map(Money::currency).orElse(""));
    }

    private static void people(DuckDBAppender row, Optional<OptionalLong> end) throws SQLException {
        OptionalLong number = end.orElse(OptionalLong.empty());
        if (number.isPresent()) {
            row.append(Math.toIntExact(number.getAsLong()));
        } else {
            row.appendNull();
        }
    }

    private static void number(DuckDBAppender row, Optional<OptionalLong> end) throws SQLException {
        OptionalLong number = end.orElse(OptionalLong.empty());
        if (number.isPresent()) {
            row.append(number.getAsLong());
        } else {
            row.appendNull();
        }
    }

    static Numbers read(String text) {
        if (text.isEmpty()) {
            return Numbers.NONE;
        }
        String[] parts = text.split(" ", -1);
        return new Numbers(
                quantity(parts, 0),
                quantity(parts, 2),
                quantity(parts, 4),
                quantity(parts, 6).map(amount -> new Money(amount, parts[CURRENCY])));
    }

    private static Optional<Quantity> quantity(String[] parts, int at) {
        OptionalLong least = number(parts[at]);
        OptionalLong most = number(parts[at + 1]);
        return least.isEmpty() && most.isEmpty() ? Optional.empty() : Optional.of(new Quantity(least, most));
    }

    private static OptionalLong number(String part) {
        return part.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(part));
    }
}
