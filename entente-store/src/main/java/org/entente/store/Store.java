package org.entente.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.store.segment.CommitStep;
import org.entente.store.segment.Manifest;
import org.entente.store.segment.Segment;
import org.entente.store.segment.StoreException;
import org.entente.store.segment.StoreFiles;
import org.entente.store.segment.WriteLock;
import org.jspecify.annotations.Nullable;

/**
 * A memory in one directory.
 *
 * <pre>{@code
 * try (Store store = Store.openOrCreate(Path.of("memory"))) {
 *     try (Writer writer = store.write("ingest")) {
 *         writer.commit(new Batch(Cause.INGEST, "reports.jsonl").coded(StoredDocument.of(document), run, claims));
 *     }
 *     List<Claim> claims = store.view().claimsBetween("pakistan", "taliban");
 * }
 * }</pre>
 *
 * <p>Any number of processes may read, and read on while one writes: each {@link View} holds one snapshot. Safe for use by
 * several threads at once.
 */
public final class Store implements AutoCloseable {

    private static final int MOST_THREADS = 4;

    private final StoreFiles files;
    private final Database database;
    private final Clock clock;
    private final ActorForms actors = new ActorForms();
    private @Nullable Manifest loaded;
    private @Nullable View newest;

    private Store(StoreFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
        this.database = new Database(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    /**
     * Opens a store.
     *
     * @throws StoreException where there is none, it is damaged, or of a newer format
     */
    public static Store open(Path directory) {
        return open(directory, Clock.systemUTC(), CommitStep.Listener.NONE);
    }

    /**
     * Opens a store, and makes an empty one first where there is none.
     *
     * @throws StoreException where the directory holds something else, or the store is damaged or of a newer format
     */
    public static Store openOrCreate(Path directory) {
        return openOrCreate(directory, Clock.systemUTC(), CommitStep.Listener.NONE);
    }

    static Store openOrCreate(Path directory, Clock clock, CommitStep.Listener steps) {
        StoreFiles files = new StoreFiles(directory, steps);
        if (!files.exists()) {
            files.makeRoot();
            WriteLock lock = WriteLock.take(directory, "making the store");
            try {
                if (!files.exists()) {
                    files.create();
                }
            } finally {
                lock.close();
            }
        }
        return open(directory, clock, steps);
    }

    static Store open(Path directory, Clock clock, CommitStep.Listener steps) {
        StoreFiles files = new StoreFiles(directory, steps);
        files.latest();
        return new Store(files, clock);
    }

    /** Whether a directory holds a store. */
    public static boolean isStore(Path directory) {
        return new StoreFiles(directory, CommitStep.Listener.NONE).exists();
    }

    /** Its directory. */
    public Path directory() {
        return files.root();
    }

    /** The newest state, also of what other processes committed. */
    public synchronized View view() {
        Manifest manifest = files.latest();
        View known = newest;
        if (known != null && known.snapshot().number() == manifest.snapshot()) {
            return known;
        }
        View view = view(manifest, manifest.snapshot());
        newest = view;
        return view;
    }

    /**
     * An earlier state.
     *
     * @throws StoreException where there is no such snapshot
     */
    public View view(AsOf asOf) {
        if (asOf instanceof AsOf.Latest) {
            return view();
        }
        Manifest manifest = files.latest();
        if (asOf instanceof AsOf.Numbered number) {
            if (number.snapshot() > manifest.snapshot()) {
                throw new StoreException(
                        "there is no snapshot " + number.snapshot() + "; the newest is " + manifest.snapshot());
            }
            return view(manifest, number.snapshot());
        }
        AsOf.Moment moment = (AsOf.Moment) asOf;
        long last = 0;
        for (Snapshot snapshot : snapshots()) {
            if (!snapshot.learned().isAfter(moment.at())) {
                last = Math.max(last, snapshot.number());
            }
        }
        return view(manifest, last);
    }

    private View view(Manifest manifest, long number) {
        Asking asking = new Asking(database, files, manifest, number);
        load(manifest, asking);
        Snapshot snapshot = snapshots(asking, " WHERE number = " + number).stream()
                .findFirst()
                .orElse(Snapshot.EMPTY);
        return new View(snapshot, asking, actors);
    }

    private synchronized void load(Manifest manifest, Asking asking) {
        List<Segment> wanted = manifest.of(Table.ACTORS.table());
        Manifest before = loaded;
        if (before == null || !before.of(Table.ACTORS.table()).equals(wanted)) {
            Reading.load(asking, actors);
            loaded = manifest;
        }
    }

    /** Every snapshot, the oldest first; without the empty state 0. */
    public List<Snapshot> snapshots() {
        Manifest manifest = files.latest();
        return snapshots(new Asking(database, files, manifest, manifest.snapshot()), "");
    }

    /**
     * What became different since an earlier state.
     *
     * @param taking takes each document with a difference, in the order of their ids
     */
    public void eachChange(AsOf since, Consumer<Change> taking) {
        view().eachChange(view(since), snapshots(), taking);
    }

    /** What is wrong with the store, after reading all of it; empty where nothing is. */
    public List<String> verify() {
        return new Verification(this).faults();
    }

    /**
     * Copies the newest state into another directory, while others read and write.
     *
     * @throws StoreException where the directory is not empty, or the copy could not be written
     */
    public Snapshot backup(Path directory) {
        return Backup.copy(this, directory);
    }

    private static List<Snapshot> snapshots(Asking asking, String where) {
        return asking.list(
                t -> "SELECT * FROM " + t.standing(Table.SNAPSHOTS) + where + " ORDER BY number", Store::snapshot);
    }

    private static Snapshot snapshot(ResultSet row) throws SQLException {
        return new Snapshot(
                row.getLong("number"),
                Optional.ofNullable(row.getObject("learned", LocalDateTime.class))
                        .orElse(LocalDateTime.MIN)
                        .toInstant(ZoneOffset.UTC),
                Cause.valueOf(row.getString("cause").toUpperCase(Locale.ROOT)),
                ClaimRows.orEmpty(row.getString("note")),
                ClaimRows.orEmpty(row.getString("run")),
                row.getInt("documents"),
                row.getInt("claims"),
                row.getInt("ended"),
                row.getInt("corrections"));
    }

    /**
     * Takes leave to write; there is one writer at a time, in whatever process.
     *
     * @param purpose what for, as others are told
     * @throws StoreException.Busy where somebody else writes
     */
    public Writer write(String purpose) {
        return Writer.open(this, purpose);
    }

    StoreFiles files() {
        return files;
    }

    Database database() {
        return database;
    }

    Clock clock() {
        return clock;
    }

    ActorForms actorForms() {
        return actors;
    }

    @Override
    public void close() {
        database.close();
    }
}
