package org.entente.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.claim.Claim;

/** Hands many claims to the database on several threads; into which table each goes does not matter, they are ordered when written. */
final class ClaimStaging {

    private static final int WORTH_A_THREAD = 4096;
    private static final int MOST_THREADS = 4;

    private final Database database;
    private final long since;
    private int tables;

    ClaimStaging(Database database, long since) {
        this.database = database;
        this.since = since;
    }

    private static String table(int number) {
        return "stage_claims_" + number;
    }

    void stage(List<Claim> claims) throws SQLException {
        int threads = Math.min(
                Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()), 1 + claims.size() / WORTH_A_THREAD);
        tables = threads;
        if (threads == 1) {
            part(0, claims);
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Integer>> parts = new ArrayList<>();
            int each = (claims.size() + threads - 1) / threads;
            for (int i = 0; i < threads; i++) {
                int number = i;
                List<Claim> part =
                        claims.subList(Math.min(claims.size(), i * each), Math.min(claims.size(), (i + 1) * each));
                Callable<Integer> task = () -> part(number, part);
                parts.add(pool.submit(task));
            }
            for (Future<Integer> part : parts) {
                part.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SQLException failure
                    ? failure
                    : new SQLException("staging claims failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("staging claims was interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private int part(int number, List<Claim> claims) throws SQLException {
        DuckDBConnection connection = database.connect();
        try {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE OR REPLACE TABLE " + table(number) + " AS FROM empty_claims");
            }
            try (DuckDBAppender rows = connection.createAppender(table(number))) {
                for (Claim claim : claims) {
                    ClaimRows.append(rows, claim, since);
                }
            }
            return claims.size();
        } finally {
            Database.close(connection);
        }
    }

    /** The rows as SQL. */
    String rows() {
        return IntStream.range(0, tables)
                .mapToObj(number -> "SELECT * FROM " + table(number))
                .collect(Collectors.joining(" UNION ALL ", "(", ")"));
    }

    void clear(Statement statement) throws SQLException {
        for (int number = 0; number < MOST_THREADS; number++) {
            statement.execute("DROP TABLE IF EXISTS " + table(number));
        }
    }
}
