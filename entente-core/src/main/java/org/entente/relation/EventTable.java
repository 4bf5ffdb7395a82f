package org.entente.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads event tables, as comma-separated values with a header line or as rows of cells, row by row.
 *
 * <table>
 * <caption>Columns, in any order; others are ignored</caption>
 * <tr><th>column</th><th>also called</th><th>holds</th></tr>
 * <tr><td>date</td><td>day, week, month, year</td><td>YYYY-MM-DD, YYYY-Www (ISO 8601), YYYY-MM or YYYY; the counts of a
 * week, month or year are spread over it. A day in a column called week stands for the seven days from it on</td></tr>
 * <tr><td>source</td><td>a, i_iso3c</td><td>who acted</td></tr>
 * <tr><td>target</td><td>b, j_iso3c</td><td>upon whom</td></tr>
 * <tr><td>code</td><td>cameo</td><td>a CAMEO code; with it an optional column {@code count}, otherwise 1</td></tr>
 * <tr><td>verbal_cooperation … material_conflict</td><td>verbCoop, matCoop or matlCoop, verbConf, matConf or
 * matlConf</td><td>four quad counts, where there is no code</td></tr>
 * </table>
 *
 * <p>Values may be quoted with double quotes, doubled inside.
 */
public final class EventTable {

    private static final Map<String, String> NAMES = names();
    private static final List<String> QUADS =
            List.of("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict");
    private static final List<ActClass> QUAD_CLASSES = List.of(
            ActClass.VERBAL_COOPERATION,
            ActClass.MATERIAL_COOPERATION,
            ActClass.VERBAL_CONFLICT,
            ActClass.MATERIAL_CONFLICT);

    private static final List<String> NEEDED = List.of("date", "source", "target");

    /** The rows of a table, one after the other. */
    @FunctionalInterface
    public interface Rows {

        /** The cells of the next row, empty after the last. */
        Optional<List<String>> next() throws IOException;
    }

    private final String name;
    private final String place;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> cells = new ArrayList<>();
    private boolean byWeek;
    private int line = 1;

    private EventTable(String name, String place) {
        this.name = name;
        this.place = place;
    }

    /** Whether a line can be the header of an event table: it names who, whom and when. */
    public static boolean isHeader(String line) {
        EventTable table = new EventTable("", "line");
        table.columns(line);
        return table.columns.keySet().containsAll(NEEDED) && table.hasWhat();
    }

    /** Whether a column of this name is read. */
    public static boolean isRead(String column) {
        String known = canonical(column);
        return NEEDED.contains(known) || QUADS.contains(known) || known.equals("code") || known.equals("count");
    }

    /** Whether a column of this name holds CAMEO codes. */
    public static boolean isCode(String column) {
        return canonical(column).equals("code");
    }

    private static String canonical(String column) {
        String plain = column.strip().toLowerCase(Locale.ROOT);
        return NAMES.getOrDefault(plain, plain);
    }

    /** Whether the header says that the table is by week. */
    public static boolean isByWeek(String header) {
        EventTable table = new EventTable("", "line");
        table.columns(header);
        return table.byWeek;
    }

    /**
     * Reads a table to its end.
     *
     * @param name what messages call it
     * @param reader the table; not closed
     * @return how many rows it has
     * @throws IllegalArgumentException where a column is missing or a value cannot be read, with line and remedy
     */
    public static long read(String name, BufferedReader reader, EventSink sink) throws IOException {
        return read(name, reader, sink, problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /**
     * Reads a table to its end and leaves out the rows that cannot be read.
     *
     * @param problems takes a message with line and remedy for each row that is left out
     * @return how many rows were read
     * @throws IllegalArgumentException where a column is missing
     */
    public static long read(String name, BufferedReader reader, EventSink sink, Consumer<String> problems)
            throws IOException {
        EventTable table = new EventTable(name, "line");
        String header = reader.readLine();
        table.columns(header == null ? "" : header);
        table.check("in its first line \"" + header + "\"");
        long rows = 0;
        for (String row = reader.readLine(); row != null; row = reader.readLine()) {
            table.line++;
            if (!row.isEmpty()) {
                table.split(row);
                Optional<String> problem = table.row(sink);
                problem.ifPresent(problems);
                rows += problem.isPresent() ? 0 : 1;
            }
        }
        return rows;
    }

    /**
     * Reads a table that is not text to its end and leaves out the rows that cannot be read.
     *
     * @param header the names of its columns
     * @param rows their cells
     * @param problems takes a message with row and remedy for each row that is left out
     * @return how many rows were read
     * @throws IllegalArgumentException where a column is missing
     */
    public static long read(String name, List<String> header, Rows rows, EventSink sink, Consumer<String> problems)
            throws IOException {
        EventTable table = new EventTable(name, "row");
        table.line = 0;
        table.columns(header);
        table.check("among " + header);
        long read = 0;
        for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
            table.line++;
            table.cells.clear();
            table.cells.addAll(row.get());
            Optional<String> problem = table.row(sink);
            problem.ifPresent(problems);
            read += problem.isPresent() ? 0 : 1;
        }
        return read;
    }

    private void columns(String header) {
        split(header.startsWith("\uFEFF") ? header.substring(1) : header);
        columns(List.copyOf(cells));
    }

    private void columns(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            byWeek |= names.get(i).strip().equalsIgnoreCase("week");
            columns.put(canonical(names.get(i)), i);
        }
    }

    private boolean hasWhat() {
        return columns.containsKey("code") || columns.keySet().containsAll(QUADS);
    }

    private void check(String where) {
        for (String needed : NEEDED) {
            if (!columns.containsKey(needed)) {
                throw new IllegalArgumentException(name + ": no column \"" + needed + "\" " + where
                        + "; it needs date, source, target and code or four quad counts");
            }
        }
        if (!hasWhat()) {
            throw new IllegalArgumentException(name + ": neither a column \"code\" nor all of " + QUADS + " " + where);
        }
    }

    /** Passes a row on; empty, or what is wrong with it. Nothing of a wrong row is passed on. */
    private Optional<String> row(EventSink sink) {
        try {
            String date = cell("date");
            LocalDate from = from(date);
            LocalDate to = to(date, from);
            String source = cell("source");
            String target = cell("target");
            if (columns.containsKey("code")) {
                double count = columns.containsKey("count") ? checked(cell("count")) : 1;
                sink.add(from, to, source, target, ActClass.ofCameo(cell("code")), count);
                return Optional.empty();
            }
            double[] counts = new double[QUADS.size()];
            for (int quad = 0; quad < counts.length; quad++) {
                counts[quad] = checked(cell(QUADS.get(quad)));
            }
            for (int quad = 0; quad < counts.length; quad++) {
                if (counts[quad] > 0) {
                    sink.add(from, to, source, target, QUAD_CLASSES.get(quad), counts[quad]);
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException cause) {
            return Optional.of(name + ", " + place + " " + line + ": " + cause.getMessage());
        }
    }

    private String cell(String column) {
        Integer at = columns.get(column);
        if (at == null || at >= cells.size()) {
            throw new IllegalArgumentException(
                    "no value for \"" + column + "\"; the row has " + cells.size() + " values");
        }
        return cells.get(at);
    }

    private static double checked(String written) {
        double count;
        try {
            count = Double.parseDouble(written);
        } catch (NumberFormatException cause) {
            throw new IllegalArgumentException("\"" + written + "\" is not a count; use a number, 0 or more", cause);
        }
        if (!(count >= 0 && count < 1e12)) {
            throw new IllegalArgumentException("a count must be 0 or more, not " + written);
        }
        return count;
    }

    private static LocalDate from(String date) {
        try {
            return switch (date.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
                case 7 -> YearMonth.parse(date).atDay(1);
                case 8 -> LocalDate.parse(date + "-1", DateTimeFormatter.ISO_WEEK_DATE);
                default -> LocalDate.parse(date);
            };
        } catch (NumberFormatException | DateTimeException cause) {
            throw new IllegalArgumentException(
                    "\"" + date + "\" is not a date; use YYYY-MM-DD, YYYY-MM, YYYY-Www or YYYY", cause);
        }
    }

    private LocalDate to(String date, LocalDate from) {
        return switch (date.length()) {
            case 4 -> from.withMonth(12).withDayOfMonth(31);
            case 7 -> from.withDayOfMonth(from.lengthOfMonth());
            case 8 -> from.plusDays(6);
            default -> byWeek ? from.plusDays(6) : from;
        };
    }

    private void split(String row) {
        cells.clear();
        int at = 0;
        while (at <= row.length()) {
            if (at < row.length() && row.charAt(at) == '"') {
                StringBuilder cell = new StringBuilder();
                int next = at + 1;
                while (next < row.length()) {
                    char c = row.charAt(next++);
                    if (c != '"') {
                        cell.append(c);
                    } else if (next < row.length() && row.charAt(next) == '"') {
                        cell.append('"');
                        next++;
                    } else {
                        break;
                    }
                }
                cells.add(cell.toString());
                at = next + 1;
            } else {
                int comma = row.indexOf(',', at);
                int end = comma < 0 ? row.length() : comma;
                cells.add(row.substring(at, end));
                at = end + 1;
            }
        }
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String date : List.of("day", "week", "month", "year")) {
            names.put(date, "date");
        }
        names.put("a", "source");
        names.put("i_iso3c", "source");
        names.put("b", "target");
        names.put("j_iso3c", "target");
        names.put("cameo", "code");
        names.put("verbcoop", "verbal_cooperation");
        names.put("matcoop", "material_cooperation");
        names.put("matlcoop", "material_cooperation");
        names.put("verbconf", "verbal_conflict");
        names.put("matconf", "material_conflict");
        names.put("matlconf", "material_conflict");
        return Map.copyOf(names);
    }
}
