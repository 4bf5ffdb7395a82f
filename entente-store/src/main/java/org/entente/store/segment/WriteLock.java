package org.entente.store.segment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leave to write to a store. The operating system takes it back when the process ends, however it ends. Who holds it is
 * told in a file of its own, since closing any handle of the locked file would give the lock up.
 */
public final class WriteLock implements AutoCloseable {

    static final String LOCK = "write.lock";
    static final String HOLDER = "writer.txt";

    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private WriteLock(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock.
     *
     * @param purpose what for, as others are told
     * @throws StoreException.Busy where somebody else has it
     */
    public static WriteLock take(Path root, String purpose) {
        try {
            Path real = root.toRealPath();
            if (!HELD_HERE.add(real)) {
                throw busy(real);
            }
            boolean taken = false;
            FileChannel channel =
                    FileChannel.open(real.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock == null) {
                    throw busy(real);
                }
                Files.writeString(
                        real.resolve(HOLDER),
                        "process " + ProcessHandle.current().pid() + " (" + purpose + ") since "
                                + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n");
                taken = true;
                return new WriteLock(real, channel, lock);
            } finally {
                if (!taken) {
                    channel.close();
                    HELD_HERE.remove(real);
                }
            }
        } catch (IOException e) {
            throw new StoreException(
                    root + " cannot be written (" + StoreFiles.reason(e) + "); check its permissions and its disk", e);
        }
    }

    private static StoreException.Busy busy(Path root) {
        String holder;
        try {
            holder = Files.readString(root.resolve(HOLDER)).strip();
        } catch (IOException e) {
            holder = "another process";
        }
        return new StoreException.Busy("the store at " + root + " is being written by " + holder
                + "; wait or stop it. Reading goes on meanwhile");
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new StoreException(root + ": the lock could not be given back (" + StoreFiles.reason(e) + ")", e);
        } finally {
            HELD_HERE.remove(root);
        }
    }
}
