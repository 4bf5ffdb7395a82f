package org.entente.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;
import org.entente.store.segment.Manifest;
import org.entente.store.segment.Segment;
import org.entente.store.segment.StoreException;

/**
 * Keeps the number of segments small: where eight of about one size have gathered they become one (size-tiered merging,
 * as in log-structured merge trees: O'Neil et al. 1996). When a writer is done, the small
 * ones become one too, so that few are left to open. Rows stay what they are; ends of rows are written into the rows.
 * A merge is a manifest of its own with the same snapshot, so it is as safe as a commit.
 */
final class Compaction {

    private static final int GATHERED = 8;
    private static final long SMALLEST = 2048;

    /** Whoever asks opens each segment of a table, which costs about as much as reading two thousand claims. */
    private static final int AT_REST = 4;

    /** What is asked for row by row, so that it is opened again and again. */
    private static final List<Table> OFTEN_OPENED = List.of(Table.CLAIMS, Table.DOCUMENTS);

    private final Store store;

    Compaction(Store store) {
        this.store = store;
    }

    /** Merges the tiers that are full. */
    void whereDue() {
        Manifest manifest = store.files().latest();
        for (Table table : Table.values()) {
            Map<Integer, List<Segment>> tiers = new TreeMap<>();
            for (Segment segment : manifest.of(table.table())) {
                tiers.computeIfAbsent(tier(segment), unused -> new ArrayList<>())
                        .add(segment);
            }
            for (List<Segment> tier : tiers.values()) {
                if (tier.size() >= GATHERED) {
                    merge(table, tier);
                }
            }
        }
    }

    /**
     * Merges the smallest segments where more are left than shall be when nobody writes. The largest stay as they are, so
     * it costs no more than a part of what the writing itself did.
     */
    void atRest() {
        for (Table table : OFTEN_OPENED) {
            List<Segment> segments = new ArrayList<>(store.files().latest().of(table.table()));
            if (segments.size() > AT_REST) {
                segments.sort(Comparator.comparingLong(Segment::rows));
                merge(table, segments.subList(0, segments.size() - AT_REST + 1));
            }
        }
    }

    private static int tier(Segment segment) {
        int tier = 0;
        for (long rows = segment.rows(); rows > SMALLEST; rows /= GATHERED) {
            tier++;
        }
        return tier;
    }

    /** Merges every table into one segment; ends are then all in their rows and need no table. */
    void all() {
        for (Table table : Table.values()) {
            List<Segment> segments = store.files().latest().of(table.table());
            boolean ended = table.ends()
                    && !store.files().latest().of(Table.ENDS.table()).isEmpty();
            if (table != Table.ENDS && (segments.size() > 1 || (ended && !segments.isEmpty()))) {
                merge(table, segments);
            }
        }
        Manifest manifest = store.files().latest();
        List<Segment> ends = manifest.of(Table.ENDS.table());
        if (!ends.isEmpty()) {
            publish(manifest, ends, List.of());
        }
        store.files().collect();
    }

    private void merge(Table table, List<Segment> merged) {
        Manifest manifest = store.files().latest();
        store.files().begin();
        DuckDBConnection connection = store.database().connect();
        try {
            long rows = merged.stream().mapToLong(Segment::rows).sum();
            Segment one = Staging.write(
                    connection, store.files(), table, rows(table, merged, manifest), manifest.generation() + 1, rows);
            publish(manifest, merged, List.of(one));
        } catch (SQLException | IOException e) {
            throw new StoreException(
                    store.directory() + ": merging segments failed (" + e.getMessage() + "); the store is as it was",
                    e);
        } finally {
            Database.close(connection);
        }
    }

    private String rows(Table table, List<Segment> merged, Manifest manifest) throws NoSuchFileException {
        store.files().check(merged);
        String files = Tables.rows(store.files(), table, merged);
        if (!table.ends() || manifest.of(Table.ENDS.table()).isEmpty()) {
            return files;
        }
        String key = table == Table.CLAIMS ? "e.doc = r.doc AND e.claim = r.id" : "e.doc = r.id";
        return "(SELECT r.* REPLACE (coalesce(r.until, e.since) AS until, coalesce(r.end_cause, e.cause) AS end_cause)"
                + " FROM " + files + " AS r LEFT JOIN "
                + new Tables(store.files(), manifest, manifest.snapshot()).all(Table.ENDS) + " AS e ON e.\"table\" = '"
                + table.table() + "' AND e.row_since = r.since AND " + key + ")";
    }

    private void publish(Manifest manifest, List<Segment> out, List<Segment> in) {
        List<Segment> segments = new ArrayList<>(manifest.segments());
        segments.removeAll(out);
        segments.addAll(in);
        try {
            store.files().publish(new Manifest(manifest.generation() + 1, manifest.snapshot(), segments));
        } catch (IOException e) {
            throw new StoreException(
                    store.directory() + ": merging segments failed (" + e.getMessage() + "); the store is as it was",
                    e);
        }
    }
}
