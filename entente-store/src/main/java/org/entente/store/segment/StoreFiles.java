package org.entente.store.segment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A store's directory.
 *
 * <pre>
 * manifest/000000000042.json    which segments are the store; the highest number counts
 * data/claims-000000000042.parquet
 * write.lock, writer.txt       who writes
 * </pre>
 *
 * <p>Why this is safe: a segment is written under a name that no manifest has, forced to the disk, and never changed. A
 * manifest is written and forced under another name and then renamed, which a file system does wholly or not at all. So
 * at every moment the highest manifest names only complete files, whatever was going on when the process ended.
 */
public final class StoreFiles {

    /** Older manifests are kept for readers that still hold them. */
    private static final int KEPT_MANIFESTS = 8;

    private static final Duration KEPT_FOR = Duration.ofMinutes(10);
    private static final Pattern MANIFEST = Pattern.compile("([0-9]{12})\\.json");

    private final Path root;
    private final Path data;
    private final Path manifests;
    private final CommitStep.Listener steps;
    private final Set<String> sound = ConcurrentHashMap.newKeySet();

    public StoreFiles(Path root, CommitStep.Listener steps) {
        this.root = root;
        this.data = root.resolve("data");
        this.manifests = root.resolve("manifest");
        this.steps = steps;
    }

    /** The directory. */
    public Path root() {
        return root;
    }

    /** Where a segment of that name lies. */
    public Path data(String file) {
        return data.resolve(file);
    }

    /** Whether there is a store here. */
    public boolean exists() {
        return Files.isDirectory(manifests) && !generations().isEmpty();
    }

    /** Makes the directory where it is absent, so that it can be locked. */
    public void makeRoot() {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new StoreException(root + " is a file; a store is a directory. Choose another name");
        }
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new StoreException(root + ": a store cannot be made here (" + reason(e) + ")", e);
        }
    }

    /**
     * Makes an empty store in a directory that is empty, or in which making one was interrupted.
     *
     * @throws StoreException where the directory holds anything else
     */
    public void create() {
        try {
            Optional<Path> foreign =
                    list(root).stream().filter(path -> !ours(path)).sorted().findFirst();
            if (foreign.isPresent()) {
                throw new StoreException(root + " is not a store and not empty (it holds "
                        + foreign.get().getFileName() + "); choose an empty or a new directory");
            }
            refuseLostManifests();
            Files.createDirectories(data);
            Files.createDirectories(manifests);
            force(root);
            publish(new Manifest(1, 0, List.of()));
        } catch (IOException e) {
            throw new StoreException(root + ": a store cannot be made here (" + reason(e) + ")", e);
        }
    }

    private void refuseLostManifests() {
        if (Files.isDirectory(data) && !list(data).isEmpty()) {
            throw new StoreException.Damaged(
                    root + ": every manifest is missing from " + manifests + ", though there is data");
        }
    }

    private boolean ours(Path path) {
        return path.equals(data)
                || path.equals(manifests)
                || path.equals(root.resolve(WriteLock.LOCK))
                || path.equals(root.resolve(WriteLock.HOLDER));
    }

    /**
     * The manifest that counts.
     *
     * @throws StoreException where there is none, it is damaged, or a file that it names is missing or of another size
     */
    public Manifest latest() {
        for (int attempt = 0; ; attempt++) {
            List<Long> generations = Files.isDirectory(manifests) ? generations() : List.of();
            if (generations.isEmpty()) {
                if (Files.isDirectory(manifests)) {
                    refuseLostManifests();
                }
                throw new StoreException(root + ": there is no store here; make one with"
                        + " \"entente ingest FILE… --store " + root + "\"");
            }
            Path file = manifests.resolve(name(generations.get(generations.size() - 1)));
            try {
                return read(file);
            } catch (NoSuchFileException overtaken) {
                if (attempt > 10) {
                    throw new StoreException(file + " vanished while it was read; try again", overtaken);
                }
            } catch (IOException e) {
                throw new StoreException(file + " cannot be read (" + reason(e) + "); check its permissions", e);
            }
        }
    }

    private static Manifest read(Path file) throws IOException {
        return Manifest.read(Files.readAllBytes(file), file.toString());
    }

    /**
     * Sees to it that segments are what was written before they are used: their size always, their checksum once in a
     * process.
     *
     * @throws StoreException.Damaged where one is not
     * @throws NoSuchFileException where one is missing
     */
    public void check(List<Segment> segments) throws NoSuchFileException {
        for (Segment segment : segments) {
            if (!sound.contains(segment.file())) {
                Optional<String> fault = fault(segment);
                if (fault.isPresent() && !Files.exists(data(segment.file()))) {
                    throw new NoSuchFileException(data(segment.file()).toString());
                }
                if (fault.isPresent()) {
                    throw new StoreException.Damaged(fault.get());
                }
                sound.add(segment.file());
            }
        }
    }

    /** What is wrong with a segment, after reading all of it; empty where nothing is. */
    public Optional<String> fault(Segment segment) {
        Path file = data(segment.file());
        try {
            if (!Files.exists(file)) {
                return Optional.of(file + " is missing");
            }
            long size = Files.size(file);
            if (size != segment.bytes()) {
                return Optional.of(file + " has " + size + " bytes; " + segment.bytes() + " were written");
            }
            return Sha256.of(file).equals(segment.sha256())
                    ? Optional.empty()
                    : Optional.of(file + " is damaged: its checksum is not the one that was written");
        } catch (IOException e) {
            return Optional.of(file + " cannot be read (" + reason(e) + ")");
        }
    }

    /** Describes a segment that was just written, and forces it to the disk. */
    public Segment seal(String table, String file, long rows) throws IOException {
        steps.reached(CommitStep.SEGMENT_WRITTEN);
        Path path = data(file);
        force(path);
        sound.add(file);
        return new Segment(table, file, rows, Files.size(path), Sha256.of(path), Segment.EDITION);
    }

    /** Forces a segment to the disk. */
    public void force(Segment segment) throws IOException {
        force(data(segment.file()));
    }

    /** Tells that a commit begins. */
    public void begin() {
        steps.reached(CommitStep.BEGUN);
    }

    /**
     * Makes a manifest the one that counts. When this returns it is on the disk.
     *
     * @throws IOException where it could not be written; the one before it then still counts
     */
    public void publish(Manifest manifest) throws IOException {
        force(data);
        steps.reached(CommitStep.SEGMENTS_FORCED);
        Path unnamed = manifests.resolve(name(manifest.generation()) + ".part");
        Path named = manifests.resolve(name(manifest.generation()));
        Files.write(unnamed, manifest.bytes());
        steps.reached(CommitStep.MANIFEST_WRITTEN);
        force(unnamed);
        steps.reached(CommitStep.MANIFEST_FORCED);
        Files.move(unnamed, named, StandardCopyOption.ATOMIC_MOVE);
        steps.reached(CommitStep.PUBLISHED);
        force(manifests);
        steps.reached(CommitStep.ACKNOWLEDGED);
    }

    /** Removes what no kept manifest names. Only who holds the lock may do this. */
    public void collect() {
        steps.reached(CommitStep.COLLECTING);
        try {
            List<Long> generations = generations();
            Set<String> named = new HashSet<>();
            Instant limit = Instant.now().minus(KEPT_FOR);
            for (int i = 0; i < generations.size(); i++) {
                Path file = manifests.resolve(name(generations.get(i)));
                boolean old = i < generations.size() - KEPT_MANIFESTS
                        && Files.getLastModifiedTime(file).toInstant().isBefore(limit);
                if (old) {
                    Files.delete(file);
                } else {
                    read(file).segments().forEach(segment -> named.add(segment.file()));
                }
            }
            for (Path file : list(data)) {
                if (!named.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
            for (Path file : list(manifests)) {
                if (file.toString().endsWith(".part")) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new StoreException(root + ": old files cannot be removed (" + reason(e) + ")", e);
        }
        steps.reached(CommitStep.COLLECTED);
    }

    private List<Long> generations() {
        List<Long> generations = new ArrayList<>();
        for (Path file : list(manifests)) {
            Matcher matcher = MANIFEST.matcher(file.getFileName().toString());
            if (matcher.matches()) {
                generations.add(Long.parseLong(matcher.group(1)));
            }
        }
        generations.sort(Comparator.naturalOrder());
        return generations;
    }

    private List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new StoreException(folder + " cannot be read (" + reason(e) + "); check its permissions", e);
        }
    }

    private static String name(long generation) {
        return String.format(Locale.ROOT, "%012d.json", generation);
    }

    /** Forces a file or the entries of a folder to the disk. */
    private static void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            if (!folder || !windows()) {
                throw e;
            }
        }
    }

    /** Windows cannot force a folder; it writes entries through. */
    private static boolean windows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }

    static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : e.getClass().getSimpleName() + ": " + message;
    }
}
