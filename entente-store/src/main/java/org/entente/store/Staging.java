package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.correction.Entry;
import org.entente.store.json.EntryJson;
import org.entente.store.segment.Segment;
import org.entente.store.segment.StoreFiles;

/** The rows of one commit, gathered in memory and then written as one segment a table. */
final class Staging implements AutoCloseable {

    private final DuckDBConnection connection;
    private final long since;
    private final ClaimStaging claimRows;
    private final Map<Table, DuckDBAppender> appenders = new EnumMap<>(Table.class);
    private final Map<Table, Long> rows = new EnumMap<>(Table.class);

    Staging(Database database, long since) {
        this.connection = database.connect();
        this.claimRows = new ClaimStaging(database, since);
        this.since = since;
    }

    private DuckDBAppender rows(Table table) throws SQLException {
        rows.merge(table, 1L, Long::sum);
        DuckDBAppender known = appenders.get(table);
        if (known != null) {
            return known;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TABLE " + stage(table) + " AS FROM empty_" + table.table());
        }
        DuckDBAppender appender = connection.createAppender(stage(table));
        appenders.put(table, appender);
        return appender;
    }

    private static String stage(Table table) {
        return "stage_" + table.table();
    }

    long count(Table table) {
        return rows.getOrDefault(table, 0L);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void document(StoredDocument report) throws SQLException {
        DuckDBAppender row = rows(Table.DOCUMENTS).beginRow();
        row.append(report.id());
        ClaimRows.text(row, report.document().title());
        ClaimRows.date(row, report.document().published());
        ClaimRows.text(row, report.document().source());
        ClaimRows.text(row, report.language());
        ClaimRows.text(row, report.origin());
        ClaimRows.text(row, report.copyOf().orElse(""));
        row.append(report.fingerprint());
        ClaimRows.text(row, report.content());
        if (report.sketch().isEmpty()) {
            row.appendNull();
        } else {
            row.append(HexFormat.of().parseHex(report.sketch()));
        }
        row.append(report.document().text());
        row.append(since);
        row.appendNull();
        row.appendNull();
        row.endRow();
    }

    void claims(List<Claim> claims) throws SQLException {
        if (!claims.isEmpty()) {
            claimRows.stage(claims);
            rows.merge(Table.CLAIMS, (long) claims.size(), Long::sum);
        }
    }

    void actor(Actor actor) throws SQLException {
        ActorForms.append(rows(Table.ACTORS), actor, since);
    }

    void coding(String doc, String run, int claims, String notes) throws SQLException {
        DuckDBAppender row = rows(Table.CODINGS).beginRow();
        row.append(doc);
        ClaimRows.text(row, run);
        row.append(claims);
        ClaimRows.text(row, notes);
        row.append(since);
        row.endRow();
    }

    void end(Table table, String doc, String claim, long rowSince, Cause cause) throws SQLException {
        DuckDBAppender row = rows(Table.ENDS).beginRow();
        row.append(table.table());
        row.append(doc);
        ClaimRows.text(row, claim);
        row.append(rowSince);
        row.append(word(cause));
        row.append(since);
        row.endRow();
    }

    private static String word(Cause cause) {
        return cause.name().toLowerCase(Locale.ROOT);
    }

    void entry(Entry entry) throws SQLException {
        DuckDBAppender row = rows(Table.CORRECTIONS).beginRow();
        row.append(entry.number());
        row.append(LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
        row.append(entry.author());
        ClaimRows.text(row, entry.reason());
        row.append(EntryJson.action(entry));
        row.append(EntryJson.write(entry));
        row.append(since);
        row.endRow();
    }

    void run(Run run) throws SQLException {
        DuckDBAppender row = rows(Table.RUNS).beginRow();
        row.append(run.id());
        row.append(run.coder());
        row.append(run.rules());
        row.append(run.actors());
        ClaimRows.text(row, run.options());
        row.append(since);
        row.endRow();
    }

    void answer(String run, Answer answer) throws SQLException {
        DuckDBAppender row = rows(Table.ANSWERS).beginRow();
        row.append(run);
        row.append(answer.kind());
        row.append(answer.about());
        row.append(answer.digest());
        row.append(since);
        row.endRow();
    }

    void quarantine(String origin, String reason) throws SQLException {
        DuckDBAppender row = rows(Table.QUARANTINE).beginRow();
        row.append(origin);
        row.append(reason);
        row.append(since);
        row.endRow();
    }

    void snapshot(Snapshot snapshot) throws SQLException {
        DuckDBAppender row = rows(Table.SNAPSHOTS).beginRow();
        row.append(snapshot.number());
        row.append(LocalDateTime.ofInstant(snapshot.learned(), ZoneOffset.UTC));
        row.append(word(snapshot.cause()));
        ClaimRows.text(row, snapshot.note());
        ClaimRows.text(row, snapshot.run());
        row.append(snapshot.documents());
        row.append(snapshot.claims());
        row.append(snapshot.ended());
        row.append(snapshot.corrections());
        row.append(since);
        row.endRow();
    }

    /** Writes what was gathered as segments of a generation. */
    List<Segment> write(StoreFiles files, long generation) throws SQLException, IOException {
        List<Segment> segments = new ArrayList<>();
        for (Map.Entry<Table, DuckDBAppender> entry : appenders.entrySet()) {
            Table table = entry.getKey();
            entry.getValue().close();
            segments.add(write(connection, files, table, stage(table), generation, count(table)));
        }
        appenders.clear();
        if (count(Table.CLAIMS) > 0) {
            segments.add(write(connection, files, Table.CLAIMS, claimRows.rows(), generation, count(Table.CLAIMS)));
        }
        return segments;
    }

    /** Writes rows as a segment; what of it was written is removed where that fails. */
    static Segment write(
            DuckDBConnection connection, StoreFiles files, Table table, String rows, long generation, long count)
            throws SQLException, IOException {
        String name = String.format(Locale.ROOT, "%s-%012d.parquet", table.table(), generation);
        Path path = files.data(name);
        try (Statement statement = connection.createStatement()) {
            statement.execute(table.copy(rows, path.toString()));
            return files.seal(table.table(), name, count);
        } catch (SQLException | IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            for (DuckDBAppender appender : appenders.values()) {
                appender.close();
            }
            try (Statement statement = connection.createStatement()) {
                for (Table table : Table.values()) {
                    statement.execute("DROP TABLE IF EXISTS " + stage(table));
                }
                claimRows.clear(statement);
            }
        } catch (SQLException e) {
            throw Database.failed("clearing the staging area", e);
        } finally {
            Database.close(connection);
        }
    }
}
