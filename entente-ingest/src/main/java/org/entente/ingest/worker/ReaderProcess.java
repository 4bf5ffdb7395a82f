package org.entente.ingest.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.entente.ingest.Limits;
import org.jspecify.annotations.Nullable;

/** A running reading process, seen from the side that started it. */
final class ReaderProcess {

    /** Java's exit code where {@code -XX:+ExitOnOutOfMemoryError} ends it. */
    private static final int OUT_OF_MEMORY = 3;

    private static final Duration START = Duration.ofSeconds(60);
    private static final int AHEAD = 64;

    private final Process process;
    private final DataOutputStream requests;
    private final BlockingQueue<Frame> frames = new ArrayBlockingQueue<>(AHEAD);

    private ReaderProcess(Process process) {
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        Thread listener = new Thread(this::listen, "reader-listener");
        listener.setDaemon(true);
        listener.start();
    }

    static ReaderProcess start(String mainClass) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + Limits.READER_HEAP_MB + "m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=80m",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(
                System.getenv("ENTENTE_TRACE") == null
                        ? ProcessBuilder.Redirect.DISCARD
                        : ProcessBuilder.Redirect.INHERIT);
        ReaderProcess reader = new ReaderProcess(builder.start());
        if (!(reader.next(START) instanceof Frame.Ready)) {
            reader.kill();
            throw new IOException("the reading process does not start; ENTENTE_TRACE=1 shows why");
        }
        return reader;
    }

    /**
     * Asks for a file.
     *
     * @param from number of the first document to be read; those before are passed over
     */
    void ask(Path path, String place, String name, int from) throws IOException {
        requests.writeByte('?');
        Wire.write(requests, path.toString());
        Wire.write(requests, place);
        Wire.write(requests, name);
        requests.writeInt(from);
        requests.flush();
    }

    /** What it says next, null where it says nothing for so long. */
    @Nullable
    Frame next(Duration patience) {
        try {
            return frames.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Frame.Dead();
        }
    }

    /** How long processors have worked for it. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Whether it ended for want of memory; only to be asked once it said its last. */
    boolean ranOutOfMemory() {
        try {
            return process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void kill() {
        process.destroyForcibly();
        frames.clear();
    }

    private void listen() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
            while (true) {
                frames.put(Wire.read(in));
            }
        } catch (IOException e) {
            end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        try {
            frames.put(new Frame.Dead());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
