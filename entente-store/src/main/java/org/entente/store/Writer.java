package org.entente.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.correction.Entry;
import org.entente.store.segment.Manifest;
import org.entente.store.segment.Segment;
import org.entente.store.segment.StoreException;
import org.entente.store.segment.WriteLock;

/**
 * Leave to write, until it is closed. Each commit is one snapshot: when {@link #commit} returns it is on the disk, and
 * where it throws, or the process ends before, the store is as it was. For one thread.
 */
public final class Writer implements AutoCloseable {

    private final Store store;
    private final WriteLock lock;
    private final Compaction compaction;
    private boolean published;

    private Writer(Store store, WriteLock lock) {
        this.store = store;
        this.lock = lock;
        this.compaction = new Compaction(store);
    }

    static Writer open(Store store, String purpose) {
        WriteLock lock = WriteLock.take(store.directory(), purpose);
        boolean opened = false;
        try {
            store.files().collect();
            opened = true;
            return new Writer(store, lock);
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /** The newest state; nobody else changes it while this writer is open. */
    public View view() {
        return store.view();
    }

    /**
     * Stores a batch as one snapshot. A document that is stored already, with the same content and coded by the same run,
     * adds nothing; where a batch adds nothing at all there is no new snapshot.
     *
     * @throws StoreException where it could not be written; the store is then as it was
     */
    public Receipt commit(Batch batch) {
        Manifest manifest = store.files().latest();
        View view = store.view();
        long number = manifest.snapshot() + 1;
        Instant learned = store.clock().instant().truncatedTo(ChronoUnit.MICROS);
        store.files().begin();
        try (Staging staging = new Staging(store.database(), number)) {
            Merge merge = new Merge(view, store.actorForms(), staging, batch);
            merge.stage();
            List<Long> corrections = entries(batch, view, staging, learned);
            for (Map.Entry<String, String> file : fresh(batch.quarantined(), view.quarantine())) {
                staging.quarantine(file.getKey(), file.getValue());
            }
            if (staging.isEmpty()) {
                return merge.receipt(view.snapshot(), List.of());
            }
            Snapshot snapshot = new Snapshot(
                    number,
                    learned,
                    batch.cause(),
                    batch.note(),
                    merge.run(),
                    (int) staging.count(Table.DOCUMENTS),
                    (int) staging.count(Table.CLAIMS),
                    (int) staging.count(Table.ENDS),
                    corrections.size());
            staging.snapshot(snapshot);
            publish(manifest, number, staging.write(store.files(), manifest.generation() + 1));
            published = true;
            merge.published();
            compaction.whereDue();
            return merge.receipt(snapshot, corrections);
        } catch (SQLException | IOException e) {
            throw new StoreException(
                    store.directory() + ": the commit could not be written (" + e.getMessage()
                            + "). Nothing of it is stored; everything acknowledged before is",
                    e);
        }
    }

    private void publish(Manifest before, long snapshot, List<Segment> added) throws IOException {
        List<Segment> segments = new ArrayList<>(before.segments());
        segments.addAll(added);
        store.files().publish(new Manifest(before.generation() + 1, snapshot, segments));
    }

    private static List<Map.Entry<String, String>> fresh(Map<String, String> told, Map<String, String> known) {
        Map<String, String> fresh = new LinkedHashMap<>(told);
        fresh.entrySet().removeIf(file -> file.getValue().equals(known.get(file.getKey())));
        return List.copyOf(fresh.entrySet());
    }

    private static List<Long> entries(Batch batch, View view, Staging staging, Instant at) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        if (batch.entries().isEmpty() && batch.replayed().isEmpty()) {
            return numbers;
        }
        Numbering numbering = new Numbering(view.corrections());
        batch.replayed().forEach(numbering::replay);
        batch.entries().forEach(entry -> numbering.add(entry, at));
        for (Entry entry : numbering.numbered()) {
            staging.entry(entry);
            numbers.add(entry.number());
        }
        return numbers;
    }

    /** Merges all segments of each table into one; answers stay the same, asking becomes faster. */
    public void compact() {
        compaction.all();
    }

    /**
     * Merges small segments, where it wrote any, and leaves writing to others.
     *
     * @throws StoreException where merging failed; nothing that was acknowledged is touched by that
     */
    @Override
    public void close() {
        try {
            if (published) {
                compaction.atRest();
            }
        } finally {
            lock.close();
        }
    }
}
