package org.entente.app.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Writes records as JSON: what is empty as null, constants in lower case, numbers with four decimals at most. */
public final class RecordJson {

    private static final double DECIMALS = 1e4;
    private static final JsonFactory FACTORY =
            new JsonFactory().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);

    private RecordJson() {}

    /** Writes one value. */
    public static void write(OutputStream out, Object value) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            value(json, value);
        }
    }

    /** What gives rows one after the other. */
    @FunctionalInterface
    public interface Rows<R> {

        /** Gives every row to who takes them. */
        void each(Taking<R> taking) throws IOException;
    }

    /** Takes a row. */
    @FunctionalInterface
    public interface Taking<R> {

        /** Takes one. */
        void row(R row) throws IOException;
    }

    /** Writes a list as it comes: {@code {"items": […], "next": …}}. */
    public static void list(OutputStream out, Rows<? extends Record> rows, Optional<String> next) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("items");
            rows.each(row -> value(json, row));
            json.writeEndArray();
            json.writeStringField("next", next.orElse(null));
            json.writeEndObject();
        }
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Record row) {
            json.writeStartObject();
            for (Fields.Field field : Fields.of(row.getClass())) {
                json.writeFieldName(field.name());
                value(json, field.of(row));
            }
            json.writeEndObject();
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                value(json, optional.get());
            } else {
                json.writeNull();
            }
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                value(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            array(json, list.iterator());
        } else {
            plain(json, value);
        }
    }

    private static void array(JsonGenerator json, Iterator<?> values) throws IOException {
        json.writeStartArray();
        while (values.hasNext()) {
            value(json, values.next());
        }
        json.writeEndArray();
    }

    private static void plain(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number) {
            json.writeNumber(Math.round(number * DECIMALS) / DECIMALS);
        } else if (value instanceof OptionalInt number) {
            if (number.isPresent()) {
                json.writeNumber(number.getAsInt());
            } else {
                json.writeNull();
            }
        } else if (value instanceof OptionalLong number) {
            if (number.isPresent()) {
                json.writeNumber(number.getAsLong());
            } else {
                json.writeNull();
            }
        } else if (value instanceof OptionalDouble number) {
            if (number.isPresent()) {
                json.writeNumber(number.getAsDouble());
            } else {
                json.writeNull();
            }
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name().toLowerCase(Locale.ROOT));
        } else {
            json.writeString(value.toString());
        }
    }
}
