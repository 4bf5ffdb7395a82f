package org.entente.bench.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.entente.time.When;

/**
 * What an annotated time names: one value, or the bounds of an interval, as TEI writes them ({@code when}, or
 * {@code from}/{@code notBefore} and {@code to}/{@code notAfter}).
 *
 * @param value the one value, empty for an interval
 * @param from the first day, empty where open
 * @param to the last day, empty where open
 */
record Bounds(String value, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Reads an annotation; empty where it names no time of the calendar ("every July"). */
    static Optional<Bounds> of(JsonNode row) {
        try {
            if (row.has("when")) {
                String value = row.get("when").asText();
                return Optional.of(new Bounds(value, Optional.of(first(value)), Optional.of(last(value))));
            }
            Optional<LocalDate> from =
                    text(row, "from").or(() -> text(row, "notBefore")).map(Bounds::first);
            Optional<LocalDate> to =
                    text(row, "to").or(() -> text(row, "notAfter")).map(Bounds::last);
            return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new Bounds("", from, to));
        } catch (DateTimeException | NumberFormatException notOfTheCalendar) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode row, String field) {
        return row.has(field) ? Optional.of(row.get(field).asText()) : Optional.empty();
    }

    /** Whether a time found has this value: the same text, or the same bounds for an interval. */
    boolean equalTo(When when) {
        if (!value.isEmpty()) {
            return when.edtf().replaceAll("[?~%]", "").equals(value);
        }
        return when.from().equals(from) && when.to().equals(to);
    }

    private static LocalDate first(String text) {
        int[] parts = parts(text);
        return LocalDate.of(parts[0], Math.max(1, parts[1]), Math.max(1, parts[2]));
    }

    private static LocalDate last(String text) {
        int[] parts = parts(text);
        if (parts[2] > 0) {
            return LocalDate.of(parts[0], parts[1], parts[2]);
        }
        return YearMonth.of(parts[0], parts[1] > 0 ? parts[1] : 12).atEndOfMonth();
    }

    private static int[] parts(String text) {
        boolean negative = text.startsWith("-");
        String[] fields = (negative ? text.substring(1) : text).split("-", -1);
        int[] parts = new int[3];
        for (int i = 0; i < Math.min(3, fields.length); i++) {
            parts[i] = Integer.parseInt(fields[i]);
        }
        parts[0] = negative ? -parts[0] : parts[0];
        return parts;
    }
}
