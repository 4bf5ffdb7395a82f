package org.entente.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.correction.Entry;
import org.entente.store.json.EntryJson;
import org.entente.store.segment.StoreException;

/** Reads tables that {@link Export} wrote. */
final class Import implements AutoCloseable {

    private static final int PAGE = 512;

    private final DuckDBConnection connection;
    private final Path directory;

    Import(Database database, Path directory) {
        this.connection = database.connect();
        this.directory = directory;
    }

    private String table(String name) {
        Path file = directory.resolve(name + ".parquet");
        if (!Files.isRegularFile(file)) {
            throw new StoreException(
                    file + " is missing; import needs the tables that \"entente store export\" writes");
        }
        return "read_parquet(" + Sql.text(file.toString()) + ")";
    }

    private <T> List<T> list(String name, String sql, Asking.Reading<T> reading) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(reading.of(rows));
            }
            return list;
        } catch (SQLException | IllegalArgumentException e) {
            throw new StoreException(
                    directory.resolve(name + ".parquet") + " is not as export writes it (" + e.getMessage()
                            + "); what was committed before stays",
                    e);
        }
    }

    void into(Writer writer) {
        ActorForms forms = new ActorForms();
        list("actors", "SELECT * FROM " + table("actors"), ActorForms::read).forEach(forms::put);
        Map<String, Run> runs = new HashMap<>();
        list(
                        "runs",
                        "SELECT * FROM " + table("runs"),
                        row -> new Run(
                                row.getString("id"),
                                row.getString("coder"),
                                row.getString("rules"),
                                row.getString("actors"),
                                ClaimRows.orEmpty(row.getString("options"))))
                .forEach(run -> runs.put(run.id(), run));
        List<String> ids =
                list("documents", "SELECT id FROM " + table("documents") + " ORDER BY id", row -> row.getString("id"));
        for (int from = 0; from < ids.size(); from += PAGE) {
            page(ids.subList(from, Math.min(ids.size(), from + PAGE)), runs, forms, writer);
        }
        List<Entry> entries = list(
                "corrections",
                "SELECT content FROM " + table("corrections") + " ORDER BY number",
                row -> EntryJson.read(row.getString("content"), "corrections.parquet"));
        writer.commit(new Batch(Cause.IMPORT, directory.toString()).replay(entries));
    }

    private void page(List<String> ids, Map<String, Run> runs, ActorForms forms, Writer writer) {
        String among = Sql.among(ids);
        Map<String, List<Claim>> claims = new TreeMap<>();
        ClaimReading.Rows reading = ClaimReading.rows(forms);
        list(
                        "claims",
                        "SELECT " + ClaimReading.COLUMNS
                                + " FROM (SELECT * FROM empty_claims UNION ALL BY NAME SELECT * EXCLUDE (as_coded) FROM "
                                + table("claims")
                                + " WHERE as_coded AND doc " + among + " UNION ALL BY NAME SELECT * FROM "
                                + table("overruled") + " WHERE doc " + among
                                + ") ORDER BY doc, span_begin, span_end, id",
                        reading::read)
                .forEach(claim -> claims.computeIfAbsent(claim.span().doc(), unused -> new ArrayList<>())
                        .add(claim));
        Batch batch = new Batch(Cause.IMPORT, directory.toString());
        list("documents", "SELECT * FROM " + table("documents") + " WHERE id " + among + " ORDER BY id", row -> {
            StoredDocument document = document(row);
            Optional<Run> run = Optional.ofNullable(row.getString("run")).map(id -> {
                Run known = runs.get(id);
                if (known == null) {
                    throw new IllegalArgumentException("run \"" + id + "\" is not in runs.parquet");
                }
                return known;
            });
            String notes = ClaimRows.orEmpty(row.getString("notes"));
            return run.isPresent()
                    ? batch.coded(document, run.get(), claims.getOrDefault(document.id(), List.of()), notes)
                    : batch.uncoded(document, notes);
        });
        writer.commit(batch);
    }

    private static StoredDocument document(ResultSet row) throws SQLException {
        return new StoredDocument(
                new Document(
                        row.getString("id"),
                        row.getString("text"),
                        ClaimRows.orEmpty(row.getString("title")),
                        ClaimRows.day(row, "published"),
                        ClaimRows.orEmpty(row.getString("source"))),
                ClaimRows.orEmpty(row.getString("language")),
                "",
                Optional.ofNullable(row.getString("copy_of")),
                ClaimRows.orEmpty(row.getString("content")),
                ClaimRows.orEmpty(row.getString("sketch")));
    }

    @Override
    public void close() {
        Database.close(connection);
    }
}
