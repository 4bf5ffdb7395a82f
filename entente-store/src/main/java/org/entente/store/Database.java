package org.entente.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** DuckDB in memory: it asks and writes the segments, and holds nothing itself. Never reaches for a network. */
final class Database implements AutoCloseable {

    /** What an answer of any length may take while it is put in order; what is more goes to the disk meanwhile. */
    private static final String SORTING_MEMORY = "512MB";

    private final int threads;
    private final DuckDBConnection first;
    private @Nullable Database sorting;
    private @Nullable Path spill;

    Database(int threads) {
        this(threads, new Properties());
    }

    private Database(int threads, Properties settings) {
        this.threads = threads;
        settings.setProperty("threads", Integer.toString(threads));
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        try {
            first = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", settings);
            NativeLibrary.unlink();
            try (Statement statement = first.createStatement()) {
                statement.execute("SET parquet_metadata_cache = true");
                statement.execute("SET TimeZone = 'UTC'");
                for (Table table : Table.values()) {
                    statement.execute("CREATE TABLE empty_" + table.table() + " (" + table.columns() + ")");
                }
            }
        } catch (SQLException e) {
            throw failed("opening the database", e);
        }
    }

    /** A connection for one thread. */
    synchronized DuckDBConnection connect() {
        try {
            return first.duplicate();
        } catch (SQLException e) {
            throw failed("connecting to the database", e);
        }
    }

    /** One whose answers come row by row and whose memory does not grow with them. */
    synchronized Database sorting() {
        Database known = sorting;
        if (known == null) {
            Properties settings = new Properties();
            settings.setProperty("jdbc_stream_results", "true");
            settings.setProperty("memory_limit", SORTING_MEMORY);
            Path folder = Spill.folder();
            settings.setProperty("temp_directory", folder.toString());
            known = new Database(threads, settings);
            sorting = known;
            spill = folder;
        }
        return known;
    }

    static IllegalStateException failed(String doing, SQLException e) {
        return new IllegalStateException(doing + " failed: " + e.getMessage(), e);
    }

    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed("closing a connection", e);
        }
    }

    @Override
    public synchronized void close() {
        if (sorting != null) {
            sorting.close();
        }
        if (spill != null) {
            Spill.remove(spill);
        }
        close(first);
    }
}
