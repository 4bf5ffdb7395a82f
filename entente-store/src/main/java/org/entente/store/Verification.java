package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import org.entente.store.segment.Manifest;
import org.entente.store.segment.Segment;
import org.entente.store.segment.StoreException;

/** Reads the whole store and tells what does not hold. */
final class Verification {

    private static final int MOST = 20;

    private final Store store;
    private final List<String> faults = new ArrayList<>();

    Verification(Store store) {
        this.store = store;
    }

    List<String> faults() {
        Manifest manifest = store.files().latest();
        for (Segment segment : manifest.segments()) {
            store.files().fault(segment).ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            return faults;
        }
        try {
            rows(manifest);
            meaning(new Asking(store.database(), store.files(), manifest, manifest.snapshot()), manifest.snapshot());
        } catch (StoreException | IllegalStateException | IllegalArgumentException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
        return faults;
    }

    private void rows(Manifest manifest) {
        for (Table table : Table.values()) {
            Asking asking = new Asking(store.database(), store.files(), manifest, manifest.snapshot());
            long found = asking.list(t -> "SELECT count(*) FROM " + t.all(table), row -> row.getLong(1))
                    .get(0);
            long told =
                    manifest.of(table.table()).stream().mapToLong(Segment::rows).sum();
            if (found != told) {
                faults.add("table " + table.table() + " has " + found + " rows; " + told + " were written");
            }
        }
    }

    private void meaning(Asking asking, long snapshot) {
        none(
                asking,
                "claims of documents that do not stand",
                t -> "SELECT c.doc || ' ' || c.id FROM " + t.standing(Table.CLAIMS)
                        + " AS c WHERE c.doc NOT IN (SELECT id" + " FROM " + t.standing(Table.DOCUMENTS) + ")");
        none(
                asking,
                "documents that stand twice",
                t -> "SELECT id FROM " + t.standing(Table.DOCUMENTS) + " GROUP BY id HAVING count(*) > 1");
        none(
                asking,
                "claims whose words are not in their document at their place",
                t -> "SELECT c.doc || ' ' || c.id FROM " + t.standing(Table.CLAIMS) + " AS c JOIN "
                        + t.standing(Table.DOCUMENTS) + " AS d ON d.id = c.doc WHERE substr(d.text, c.span_begin + 1,"
                        + " c.span_end - c.span_begin) <> c.text");
        none(
                asking,
                "claims of actors that no row describes",
                t -> "SELECT f FROM (SELECT source_form AS f FROM " + t.all(Table.CLAIMS)
                        + " UNION SELECT target_form FROM " + t.all(Table.CLAIMS) + " UNION SELECT sayer_form FROM "
                        + t.all(Table.CLAIMS) + ") WHERE f IS NOT NULL AND f NOT IN (SELECT form FROM "
                        + t.all(Table.ACTORS) + ")");
        none(
                asking,
                "snapshots that are missing",
                t -> "SELECT CAST(n AS VARCHAR) FROM range(1, " + (snapshot + 1) + ") AS r(n) WHERE n NOT IN (SELECT"
                        + " number FROM " + t.all(Table.SNAPSHOTS) + ")");
        new Reading(asking, store.actorForms()).entries();
    }

    private void none(Asking asking, String what, Asking.Question question) {
        List<String> found = asking.list(question, row -> row.getString(1));
        if (!found.isEmpty()) {
            faults.add(found.size() + " " + what + ": "
                    + String.join(", ", found.subList(0, Math.min(MOST, found.size()))));
        }
    }
}
