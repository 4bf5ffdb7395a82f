package org.entente.store;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.entente.store.segment.Manifest;
import org.entente.store.segment.Segment;
import org.entente.store.segment.StoreException;
import org.entente.store.segment.StoreFiles;

/**
 * Puts questions to the state of one snapshot. Where files were merged and removed meanwhile the newest manifest is
 * taken: it holds the same rows, so the answer is the same.
 */
final class Asking {

    private static final int ATTEMPTS = 5;

    /** A question over tables. */
    @FunctionalInterface
    interface Question {
        String sql(Tables tables) throws NoSuchFileException;
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Takes one row. */
    @FunctionalInterface
    interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    /** Takes one row, and tells whether it wants another. */
    @FunctionalInterface
    interface Wanting {
        boolean take(ResultSet row) throws SQLException;
    }

    private final Database database;
    private final StoreFiles files;
    private final long asOf;
    private Manifest manifest;

    Asking(Database database, StoreFiles files, Manifest manifest, long asOf) {
        this.database = database;
        this.files = files;
        this.manifest = manifest;
        this.asOf = asOf;
    }

    <T> List<T> list(Question question, Reading<T> reading) {
        List<T> answers = new ArrayList<>();
        each(question, answers::clear, row -> answers.add(reading.of(row)));
        return answers;
    }

    /**
     * Takes the rows one by one.
     *
     * @param restart called where the question is put anew; what was taken before must be forgotten
     */
    void each(Question question, Runnable restart, Taking taking) {
        asked(database, question, restart, row -> {
            taking.take(row);
            return true;
        });
    }

    /**
     * Takes the rows one by one until no more are wanted; memory does not grow with how many there are. Where the question is
     * put anew it goes on behind what was taken, so its rows must be in one order.
     */
    void stream(Question question, Wanting wanting) {
        long[] taken = new long[1];
        long[] passed = new long[1];
        asked(database.sorting(), question, () -> passed[0] = 0, row -> {
            if (passed[0] < taken[0]) {
                passed[0]++;
                return true;
            }
            passed[0]++;
            taken[0]++;
            return wanting.take(row);
        });
    }

    private void asked(Database where, Question question, Runnable restart, Wanting wanting) {
        for (int attempt = 1; ; attempt++) {
            try {
                once(where, question, wanting);
                return;
            } catch (NoSuchFileException missing) {
                if (attempt == ATTEMPTS || !newer()) {
                    throw new StoreException.Damaged(missing.getFile() + " is missing");
                }
                restart.run();
            }
        }
    }

    private void once(Database where, Question question, Wanting wanting) throws NoSuchFileException {
        String sql = question.sql(new Tables(files, manifest(), asOf));
        DuckDBConnection connection = where.connect();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(sql)) {
                boolean wanted = true;
                while (wanted && rows.next()) {
                    wanted = wanting.take(rows);
                }
            }
        } catch (SQLException e) {
            for (Segment segment : manifest().segments()) {
                if (!Files.exists(files.data(segment.file()))) {
                    throw new NoSuchFileException(files.data(segment.file()).toString());
                }
            }
            throw Database.failed("asking the store", e);
        } finally {
            Database.close(connection);
        }
    }

    private synchronized Manifest manifest() {
        return manifest;
    }

    private synchronized boolean newer() {
        Manifest latest = files.latest();
        boolean newer = latest.generation() > manifest.generation();
        manifest = latest;
        return newer;
    }
}
