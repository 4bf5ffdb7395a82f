package org.entente.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Fields of JSON objects, with messages that name what is wrong. */
final class Fields {

    private Fields() {}

    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("\"" + field + "\" is missing or no text");
        }
        return value.textValue();
    }

    static int number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw new IllegalArgumentException("\"" + field + "\" is missing or no whole number");
        }
        return value.intValue();
    }

    static OptionalInt numberOrNone(JsonNode node, String field) {
        return node.hasNonNull(field) ? OptionalInt.of(number(node, field)) : OptionalInt.empty();
    }

    static OptionalLong longOrNone(JsonNode node, String field) {
        if (!node.hasNonNull(field)) {
            return OptionalLong.empty();
        }
        JsonNode value = node.path(field);
        if (!value.canConvertToLong() || !value.isIntegralNumber()) {
            throw new IllegalArgumentException("\"" + field + "\" is no whole number");
        }
        return OptionalLong.of(value.longValue());
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word, String field) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    field + ": \"" + word + "\" is none of "
                            + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT),
                    e);
        }
    }
}
