package org.entente.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** DuckDB in memory: it asks and writes the segments, and holds nothing itself. Never reaches for a network. */
final class Database implements AutoCloseable {

    private final DuckDBConnection first;

    Database(int threads) {
        Properties settings = new Properties();
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
    public void close() {
        close(first);
    }
}
