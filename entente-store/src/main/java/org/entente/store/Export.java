package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Party;
import org.entente.correction.Entry;
import org.entente.event.Event;
import org.entente.event.Happening;
import org.entente.event.Merging;
import org.entente.event.ReportDates;
import org.entente.event.RollUp;
import org.entente.event.Tie;
import org.entente.store.json.EntryJson;
import org.entente.store.segment.StoreException;

/** Writes the tables of one view. */
final class Export implements AutoCloseable {

    private static final long AS_CODED = 1;
    private static final long BY_ANALYST = 0;
    private static final String KNOWLEDGE = "* EXCLUDE (since, until, end_cause)";

    private final DuckDBConnection connection;
    private final View view;
    private final Path directory;
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final Map<String, Actor> actors = new TreeMap<>();
    private final List<Claim> undated = new ArrayList<>();

    Export(Database database, View view, Path directory) {
        this.connection = database.connect();
        this.view = view;
        this.directory = directory;
    }

    Map<String, Long> write() throws IOException {
        try {
            documents();
            claims();
            actors();
            happenings();
            corrections();
            runs();
            return rows;
        } catch (SQLException e) {
            throw new IOException(directory + ": the tables could not be written (" + e.getMessage() + ")", e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void copy(String table, String select, String order, long count) throws SQLException {
        execute("COPY (SELECT " + select + " ORDER BY " + order + ") TO "
                + Sql.text(directory.resolve(table + ".parquet").toString())
                + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 8192)");
        rows.put(table, count);
    }

    private DuckDBAppender fresh(String table, String columns) throws SQLException {
        execute("CREATE OR REPLACE TEMP TABLE " + table + " (" + columns + ")");
        return connection.createAppender(table);
    }

    private void documents() throws SQLException {
        long count = 0;
        Map<String, String> runs = view.runs();
        Map<String, String> notes = view.reading().notes();
        try (DuckDBAppender row = fresh(
                "out_documents",
                "id VARCHAR, title VARCHAR, published DATE, source VARCHAR, language VARCHAR,"
                        + " copy_of VARCHAR, content VARCHAR, sketch VARCHAR, run VARCHAR, notes VARCHAR, text VARCHAR")) {
            for (List<String> ids : view.reading().idsInPages()) {
                for (StoredDocument document : view.documents(ids)) {
                    row.beginRow();
                    row.append(document.id());
                    ClaimRows.text(row, document.document().title());
                    ClaimRows.date(row, document.document().published());
                    ClaimRows.text(row, document.document().source());
                    ClaimRows.text(row, document.language());
                    ClaimRows.text(row, document.copyOf().orElse(""));
                    ClaimRows.text(row, document.content());
                    ClaimRows.text(row, document.sketch());
                    ClaimRows.text(row, runs.getOrDefault(document.id(), ""));
                    ClaimRows.text(row, notes.getOrDefault(document.id(), ""));
                    row.append(document.document().text());
                    row.endRow();
                    count++;
                }
            }
        }
        copy("documents", "* FROM out_documents", "id", count);
    }

    private void claims() throws SQLException {
        Set<String> dated = view.published().keySet();
        long count = 0;
        long over = 0;
        try (DuckDBAppender standing = fresh("out_claims", Table.CLAIMS.columns());
                DuckDBAppender overruled = fresh("out_overruled", Table.CLAIMS.columns())) {
            for (List<String> ids : view.reading().idsInPages()) {
                Set<Claim> coded = new HashSet<>(view.asCoded(ids));
                for (Claim claim : view.claimsOf(ids)) {
                    ClaimRows.append(standing, claim, coded.remove(claim) ? AS_CODED : BY_ANALYST);
                    seen(claim);
                    count++;
                    if (!dated.contains(claim.span().doc())) {
                        undated.add(claim);
                    }
                }
                for (Claim claim : coded) {
                    ClaimRows.append(overruled, claim, AS_CODED);
                    seen(claim);
                    over++;
                }
            }
        }
        String order = "doc, span_begin, span_end, id";
        copy("claims", KNOWLEDGE + ", since = 1 AS as_coded FROM out_claims", order, count);
        copy("overruled", KNOWLEDGE + " FROM out_overruled", order, over);
    }

    private void seen(Claim claim) {
        Stream.of(claim.source(), claim.target(), claim.attribution())
                .flatMap(party -> party.stream())
                .map(Party::actor)
                .forEach(actor -> actors.putIfAbsent(ActorForms.form(actor), actor));
    }

    private void actors() throws SQLException {
        try (DuckDBAppender row = fresh("out_actors", Table.ACTORS.columns())) {
            for (Actor actor : actors.values()) {
                ActorForms.append(row, actor, 0);
            }
        }
        copy("actors", "* EXCLUDE (since) FROM out_actors", "id, form", actors.size());
    }

    /** Events, ties and shifts, dyad by dyad. */
    private void happenings() throws SQLException {
        Map<String, LocalDate> published = view.published();
        Merging merging = new Merging(RollUp.none(), ReportDates.of(published, undated), view.pins());
        ActorForms forms = new ActorForms();
        actors.values().forEach(forms::put);
        Map<String, Long> counts = new HashMap<>();
        String columns = "kind VARCHAR, id VARCHAR, type VARCHAR, source VARCHAR, source_name VARCHAR, target VARCHAR,"
                + " target_name VARCHAR, \"symmetric\" BOOLEAN, edtf VARCHAR, happened_from DATE, happened_to DATE,"
                + " mentions INTEGER, credence DOUBLE, claims VARCHAR[]";
        try (DuckDBAppender row = fresh("out_happenings", columns);
                Statement statement = connection.createStatement();
                ResultSet all = statement.executeQuery(
                        "SELECT " + ClaimReading.COLUMNS
                                + ", dyad_first, dyad_second FROM out_claims ORDER BY dyad_first, dyad_second, doc, span_begin, span_end, id")) {
            List<Claim> dyad = new ArrayList<>();
            ClaimReading.Rows reading = ClaimReading.rows(forms);
            String current = "";
            while (all.next()) {
                String key = all.getString(ClaimReading.FURTHER) + "\u0000" + all.getString(ClaimReading.FURTHER + 1);
                if (!key.equals(current)) {
                    append(row, merging.merge(dyad).all(), counts);
                    dyad.clear();
                    current = key;
                }
                dyad.add(reading.read(all));
            }
            append(row, merging.merge(dyad).all(), counts);
        }
        for (String kind : List.of("event", "tie", "shift")) {
            copy(
                    kind + "s",
                    "* EXCLUDE (kind) FROM out_happenings WHERE kind = '" + kind + "'",
                    "source, target, type, happened_from, id",
                    counts.getOrDefault(kind, 0L));
        }
    }

    private static void append(DuckDBAppender row, List<Happening> happenings, Map<String, Long> counts)
            throws SQLException {
        for (Happening happening : happenings) {
            String kind = happening instanceof Event ? "event" : happening instanceof Tie ? "tie" : "shift";
            counts.merge(kind, 1L, Long::sum);
            Claim dating = happening instanceof Event event
                    ? event.dating()
                    : happening.claims().get(0);
            row.beginRow();
            row.append(kind);
            row.append(happening.claims().get(0).id());
            row.append(dating.type().name());
            row.append(happening.source().id());
            row.append(happening.source().name());
            row.append(happening.target().id());
            row.append(happening.target().name());
            row.append(dating.symmetric());
            ClaimRows.text(row, dating.when().map(when -> when.edtf()).orElse(""));
            ClaimRows.date(row, dating.when().flatMap(when -> when.from()));
            ClaimRows.date(row, dating.when().flatMap(when -> when.to()));
            row.append(happening.claims().size());
            if (happening instanceof Event event) {
                row.append(event.credence());
            } else {
                row.appendNull();
            }
            row.append(happening.claims().stream().map(Claim::id).toList());
            row.endRow();
        }
    }

    private void corrections() throws SQLException {
        List<Entry> entries = view.corrections();
        try (DuckDBAppender row = fresh(
                "out_corrections",
                "number BIGINT, made VARCHAR, author VARCHAR, reason VARCHAR, action VARCHAR, content VARCHAR")) {
            for (Entry entry : entries) {
                row.beginRow();
                row.append(entry.number());
                row.append(entry.at().toString());
                row.append(entry.author());
                ClaimRows.text(row, entry.reason());
                row.append(EntryJson.action(entry));
                row.append(EntryJson.write(entry));
                row.endRow();
            }
        }
        copy("corrections", "* FROM out_corrections", "number", entries.size());
    }

    private void runs() throws SQLException {
        Set<String> used = new HashSet<>(view.runs().values());
        long count = 0;
        try (DuckDBAppender row = fresh("out_runs", Table.RUNS.columns())) {
            for (Run run : view.knownRuns().values()) {
                if (used.contains(run.id())) {
                    row.beginRow();
                    row.append(run.id());
                    row.append(run.coder());
                    row.append(run.rules());
                    row.append(run.actors());
                    ClaimRows.text(row, run.options());
                    row.append(0L);
                    row.endRow();
                    count++;
                }
            }
        }
        copy("runs", "* EXCLUDE (since) FROM out_runs", "id", count);
    }

    @Override
    public void close() {
        try {
            for (String table :
                    List.of("documents", "claims", "overruled", "actors", "happenings", "corrections", "runs")) {
                execute("DROP TABLE IF EXISTS out_" + table);
            }
        } catch (SQLException e) {
            throw new StoreException("clearing what was exported failed: " + e.getMessage(), e);
        } finally {
            Database.close(connection);
        }
    }
}
