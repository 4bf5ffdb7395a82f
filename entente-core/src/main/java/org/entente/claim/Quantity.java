package org.entente.claim;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * How many of something, as a text tells it: a number, a range ("200 to 300", "hundreds"), or one end of it ("at least 12",
 * "up to 500"). A number stands at both ends.
 *
 * @param least the least it may be, empty where the text tells only the most
 * @param most the most it may be, empty where the text tells only the least
 */
public record Quantity(OptionalLong least, OptionalLong most) {

    public Quantity {
        if (least.isEmpty() && most.isEmpty()) {
            throw new IllegalArgumentException("a quantity needs a number: its least, its most or both");
        }
        if (least.isPresent() && most.isPresent() && least.getAsLong() > most.getAsLong()) {
            throw new IllegalArgumentException("a quantity cannot be at least " + least.getAsLong() + " and at most "
                    + most.getAsLong() + "; the least comes first");
        }
        if (least.orElse(0) < 0 || most.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "a quantity cannot be " + Math.min(least.orElse(0), most.orElse(0)) + "; it begins at 0");
        }
    }

    /** A plain number. */
    public static Quantity of(long number) {
        return between(number, number);
    }

    /** A range. */
    public static Quantity between(long least, long most) {
        return new Quantity(OptionalLong.of(least), OptionalLong.of(most));
    }

    /** "At least 12". */
    public static Quantity atLeast(long least) {
        return new Quantity(OptionalLong.of(least), OptionalLong.empty());
    }

    /** "Up to 500". */
    public static Quantity atMost(long most) {
        return new Quantity(OptionalLong.empty(), OptionalLong.of(most));
    }

    /** Whether it fits into a number of people or things of at most this many. */
    public boolean within(long limit) {
        return least.orElse(0) <= limit && most.orElse(0) <= limit;
    }

    /** As people write it: {@code 2,500}, {@code 200–300}, {@code ≥ 12}, {@code ≤ 500}. */
    @Override
    public String toString() {
        if (most.isEmpty()) {
            return "≥ " + grouped(least.getAsLong());
        }
        if (least.isEmpty()) {
            return "≤ " + grouped(most.getAsLong());
        }
        boolean plain = least.getAsLong() == most.getAsLong();
        return plain ? grouped(most.getAsLong()) : grouped(least.getAsLong()) + "–" + grouped(most.getAsLong());
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
