package org.entente.store;

import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.store.segment.Manifest;
import org.entente.store.segment.Segment;
import org.entente.store.segment.StoreFiles;

/** The tables of one manifest as SQL, as they stood at one snapshot. */
final class Tables {

    private final StoreFiles files;
    private final Manifest manifest;
    private final long asOf;

    Tables(StoreFiles files, Manifest manifest, long asOf) {
        this.files = files;
        this.manifest = manifest;
        this.asOf = asOf;
    }

    /** Every row of a table, whenever it was added and whether it ended. */
    String all(Table table) throws NoSuchFileException {
        List<Segment> segments = manifest.of(table.table());
        if (segments.isEmpty()) {
            return "empty_" + table.table();
        }
        files.check(segments);
        return rows(files, table, segments);
    }

    /** The rows of segments with all columns; what an older edition did not know is empty in it. */
    static String rows(StoreFiles files, Table table, List<Segment> segments) {
        String names = segments.stream()
                .map(segment -> Sql.text(files.data(segment.file()).toString()))
                .collect(Collectors.joining(", ", "[", "]"));
        boolean older = segments.stream().anyMatch(segment -> segment.edition() < Segment.EDITION);
        return older
                ? "(FROM empty_" + table.table() + " UNION ALL BY NAME FROM read_parquet(" + names
                        + ", union_by_name = true))"
                : "read_parquet(" + names + ")";
    }

    /** The rows that stand at the snapshot. */
    String standing(Table table) throws NoSuchFileException {
        StringBuilder sql = new StringBuilder("(SELECT * FROM ")
                .append(all(table))
                .append(" AS r WHERE r.since <= ")
                .append(asOf);
        if (table.ends()) {
            sql.append(" AND (r.until IS NULL OR r.until > ").append(asOf).append(')');
            if (!manifest.of(Table.ENDS.table()).isEmpty()) {
                String key = table == Table.CLAIMS ? "e.doc = r.doc AND e.claim = r.id" : "e.doc = r.id";
                sql.append(" AND NOT EXISTS (SELECT 1 FROM ")
                        .append(all(Table.ENDS))
                        .append(" AS e WHERE e.\"table\" = '")
                        .append(table.table())
                        .append("' AND ")
                        .append(key)
                        .append(" AND e.row_since = r.since AND e.since <= ")
                        .append(asOf)
                        .append(')');
            }
        }
        return sql.append(')').toString();
    }

    /** How many rows a table has in all. */
    long rows(Table table) {
        return manifest.of(table.table()).stream().mapToLong(Segment::rows).sum();
    }
}
