package org.entente.store;

import java.util.Locale;

/** The tables of a store, with their columns and the order of their rows in a segment. */
enum Table {
    DOCUMENTS("""
            id VARCHAR, title VARCHAR, published DATE, source VARCHAR, language VARCHAR, origin VARCHAR,
            copy_of VARCHAR, fingerprint VARCHAR, content VARCHAR, sketch BLOB, text VARCHAR, since BIGINT, until BIGINT, end_cause VARCHAR""", "id, since", 2048),
    CLAIMS("""
            id VARCHAR, doc VARCHAR, sentence INTEGER, span_begin INTEGER, span_end INTEGER, text VARCHAR,
            kind VARCHAR, type VARCHAR, mode VARCHAR, cameo VARCHAR, quad TINYINT, scale DOUBLE,
            source VARCHAR, source_form VARCHAR, source_begin INTEGER, source_end INTEGER, source_mention VARCHAR,
            target VARCHAR, target_form VARCHAR, target_begin INTEGER, target_end INTEGER, target_mention VARCHAR,
            "symmetric" BOOLEAN, status VARCHAR,
            sayer VARCHAR, sayer_form VARCHAR, sayer_begin INTEGER, sayer_end INTEGER, sayer_mention VARCHAR,
            edtf VARCHAR, happened_from DATE, happened_to DATE, basis VARCHAR,
            place VARCHAR, place_country VARCHAR, latitude DOUBLE, longitude DOUBLE, geonames INTEGER, dead INTEGER, injured INTEGER,
            dead_most INTEGER, injured_most INTEGER, troops BIGINT, troops_most BIGINT, money BIGINT, money_most BIGINT, currency VARCHAR,
            rule VARCHAR, confidence DOUBLE, dyad_first VARCHAR, dyad_second VARCHAR, since BIGINT, until BIGINT,
            end_cause VARCHAR""", "dyad_first, dyad_second, doc, span_begin, span_end, id, since", 8192),
    ACTORS("""
            form VARCHAR, id VARCHAR, name VARCHAR, aliases VARCHAR[], kind VARCHAR, country VARCHAR,
            sectors VARCHAR[], parent VARCHAR, since BIGINT""", "id, form", 4096),
    CODINGS("doc VARCHAR, run VARCHAR, claims INTEGER, notes VARCHAR, since BIGINT", "doc, since", 8192),
    ENDS("""
            "table" VARCHAR, doc VARCHAR, claim VARCHAR, row_since BIGINT, cause VARCHAR, since BIGINT""", "\"table\", doc, claim, row_since, since", 8192),
    CORRECTIONS("""
            number BIGINT, made TIMESTAMP, author VARCHAR, reason VARCHAR, action VARCHAR, content VARCHAR,
            since BIGINT""", "number", 2048),
    RUNS("id VARCHAR, coder VARCHAR, rules VARCHAR, actors VARCHAR, options VARCHAR, since BIGINT", "id, since", 2048),
    ANSWERS("run VARCHAR, kind VARCHAR, about VARCHAR, digest BIGINT, since BIGINT", "run, kind, about, since", 8192),
    QUARANTINE("origin VARCHAR, reason VARCHAR, since BIGINT", "origin, since", 2048),
    SNAPSHOTS("""
            number BIGINT, learned TIMESTAMP, cause VARCHAR, note VARCHAR, run VARCHAR, documents INTEGER,
            claims INTEGER, ended INTEGER, corrections INTEGER, since BIGINT""", "number", 2048);

    private final String columns;
    private final String order;
    private final int rowGroup;

    Table(String columns, String order, int rowGroup) {
        this.columns = columns;
        this.order = order;
        this.rowGroup = rowGroup;
    }

    /** Its name. */
    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its columns with their types, as SQL. */
    String columns() {
        return columns;
    }

    /** What its rows are ordered by. */
    String order() {
        return order;
    }

    /** Whether its rows come to an end. */
    boolean ends() {
        return this == DOCUMENTS || this == CLAIMS;
    }

    /** Writes rows as a segment. */
    String copy(String rows, String file) {
        return "COPY (SELECT * FROM " + rows + " ORDER BY " + order + ") TO '" + Sql.quoted(file)
                + "' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, ROW_GROUP_SIZE " + rowGroup + ")";
    }
}
