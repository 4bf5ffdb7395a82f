package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The rows of a Parquet file as text, in the order of the file, streamed: what is held in memory does not grow with the file.
 * Days are written {@code YYYY-MM-DD}, times by their day in universal time, and nothing as the empty text.
 */
public final class ParquetRows implements AutoCloseable {

    private static final String MEMORY = "512MB";

    private final Connection connection;
    private final Statement statement;
    private final List<Column> columns;

    /** Opened with the first row that is asked for. */
    private Optional<ResultSet> rows = Optional.empty();

    private List<Column> wanted;
    private final String from;

    /**
     * A column.
     *
     * @param name as the file has it
     * @param type DuckDB's name of its type, in capitals
     */
    public record Column(String name, String type) {

        /** Whether it holds whole numbers. */
        public boolean whole() {
            return type.endsWith("INT") || type.equals("INTEGER") || type.equals("UINTEGER");
        }

        private String asText() {
            String quoted = "\"" + name.replace("\"", "\"\"") + "\"";
            String text = type.startsWith("TIMESTAMP") ? "CAST(" + quoted + " AS DATE)" : quoted;
            return "CAST(" + text + " AS VARCHAR)";
        }
    }

    private ParquetRows(Path file, Connection connection) throws SQLException {
        this.connection = connection;
        this.from = " FROM read_parquet(" + Sql.text(plain(file.toString())) + ")";
        this.statement = connection.createStatement();
        statement.execute("SET TimeZone = 'UTC'");
        List<Column> found = new ArrayList<>();
        try (ResultSet none = statement.executeQuery("SELECT *" + from + " LIMIT 0")) {
            ResultSetMetaData meta = none.getMetaData();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                found.add(new Column(
                        meta.getColumnName(i), meta.getColumnTypeName(i).toUpperCase(Locale.ROOT)));
            }
        }
        columns = List.copyOf(found);
        wanted = columns;
    }

    /**
     * Opens a file.
     *
     * @throws IOException where it is no Parquet file or is damaged; the message says so without its name
     */
    public static ParquetRows open(Path file) throws IOException {
        Properties settings = new Properties();
        settings.setProperty("threads", "2");
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("jdbc_stream_results", "true");
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
            NativeLibrary.unlink();
            try {
                return new ParquetRows(file, connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw damaged(e);
        }
    }

    /** A name in which a star is a star. */
    private static String plain(String name) {
        return name.replaceAll("([\\[*?])", "[$1]");
    }

    private static IOException damaged(SQLException e) {
        String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new IOException("not a Parquet file that can be read (" + first + ")", e);
    }

    /** All its columns. */
    public List<Column> columns() {
        return columns;
    }

    /** The same with some of its columns only, by their place; before any row is asked for. */
    public ParquetRows only(List<Integer> places) {
        wanted = places.stream().map(columns::get).toList();
        return this;
    }

    /**
     * The next row, empty after the last.
     *
     * @throws IOException where the file is damaged
     */
    public Optional<List<String>> next() throws IOException {
        try {
            if (rows.isEmpty()) {
                rows = Optional.of(statement.executeQuery(
                        wanted.stream().map(Column::asText).collect(Collectors.joining(", ", "SELECT ", from))));
            }
            ResultSet at = rows.get();
            if (!at.next()) {
                return Optional.empty();
            }
            List<String> cells = new ArrayList<>(wanted.size());
            for (int i = 1; i <= wanted.size(); i++) {
                cells.add(ClaimRows.orEmpty(at.getString(i)));
            }
            return Optional.of(cells);
        } catch (SQLException e) {
            throw damaged(e);
        }
    }

    @Override
    public void close() {
        Database.close(connection);
    }
}
