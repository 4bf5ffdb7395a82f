package org.entente.app.wire;

import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Writes records as comma-separated values (RFC 4180), one column a field, the fields of a record within a record as
 * {@code outer.inner}, lists as one cell parted by semicolons.
 *
 * <p>A text that begins with {@code = + - @}, a tab, a carriage return or an apostrophe gets an apostrophe before it, so
 * that no spreadsheet takes it for a formula. {@link #read} takes it off again: what comes out is what went in. Numbers
 * are written as they are.
 */
public final class RecordCsv {

    private static final String GUARDED = "=+-@\t\r'";

    private RecordCsv() {}

    /** Writes the line of column names. */
    public static void header(Writer out, Class<? extends Record> type) throws IOException {
        out.write(String.join(",", columns(type, "")));
        out.write("\r\n");
    }

    /** Writes one row. */
    public static void row(Writer out, Record row) throws IOException {
        List<String> cells = new ArrayList<>();
        cells(cells, row.getClass(), Optional.of(row));
        out.write(String.join(",", cells));
        out.write("\r\n");
    }

    private static List<String> columns(Class<?> type, String prefix) {
        List<String> columns = new ArrayList<>();
        for (Fields.Field field : Fields.of(type)) {
            Optional<Class<?>> inner = inner(field.type());
            if (inner.isPresent()) {
                columns.addAll(columns(inner.get(), prefix + field.name() + "."));
            } else {
                columns.add(prefix + field.name());
            }
        }
        return columns;
    }

    private static void cells(List<String> cells, Class<?> type, Optional<?> row) {
        for (Fields.Field field : Fields.of(type)) {
            Optional<Class<?>> inner = inner(field.type());
            Optional<?> value = row.map(field::of).flatMap(RecordCsv::present);
            if (inner.isPresent()) {
                cells(cells, inner.get(), value);
            } else {
                cells.add(value.map(RecordCsv::cell).orElse(""));
            }
        }
    }

    private static Optional<?> present(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional;
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
        }
        return Optional.of(value);
    }

    private static Optional<Class<?>> inner(Type type) {
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return Optional.of(plain);
        }
        if (type instanceof ParameterizedType generic
                && generic.getRawType() == Optional.class
                && generic.getActualTypeArguments()[0] instanceof Class<?> inner
                && inner.isRecord()) {
            return Optional.of(inner);
        }
        return Optional.empty();
    }

    private static String cell(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            return text(list.stream().map(RecordCsv::plain).collect(Collectors.joining("; ")));
        }
        return text(plain(value));
    }

    private static String plain(Object value) {
        return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
    }

    /** A text as one cell. */
    public static String text(String text) {
        String guarded = !text.isEmpty() && GUARDED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = guarded.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }

    /** The text that a cell holds, once quotes are taken off: the reverse of {@link #text}. */
    public static String read(String cell) {
        String bare = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
        return bare.startsWith("'") ? bare.substring(1) : bare;
    }
}
