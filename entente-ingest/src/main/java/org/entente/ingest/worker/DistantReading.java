package org.entente.ingest.worker;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.entente.ingest.Limits;
import org.entente.ingest.Reason;
import org.entente.ingest.read.Found;
import org.entente.ingest.read.Reading;
import org.jspecify.annotations.Nullable;

/** One file, read in the other process. A document that kills the process is set aside, and the next one is read in a new one. */
final class DistantReading implements Reading {

    private final Readers readers;
    private final Path file;
    private final String place;
    private Optional<ReaderProcess> reader = Optional.empty();
    private int from;
    private int current = -1;
    private String currentPlace;
    private int deaths;
    private boolean done;

    DistantReading(Readers readers, Path file, String place) {
        this.readers = readers;
        this.file = file;
        this.place = place;
        this.currentPlace = place;
    }

    @Override
    public Optional<Found> next() throws IOException {
        while (!done) {
            if (reader.isEmpty()) {
                ReaderProcess fresh = readers.acquire();
                fresh.ask(file.toAbsolutePath(), place, file.getFileName().toString(), from);
                reader = Optional.of(fresh);
            }
            @Nullable Frame frame = patient(reader.get());
            if (frame == null) {
                return died(Reason.TOO_SLOW, "reading took longer than " + Limits.DOCUMENT_TIME.toSeconds() + " s");
            }
            if (frame instanceof Frame.Begins begins) {
                current = begins.number();
                currentPlace = begins.place();
            } else if (frame instanceof Frame.Gives gives) {
                return Optional.of(gives.found());
            } else if (frame instanceof Frame.Ends) {
                done = true;
                reader = Optional.empty();
            } else if (frame instanceof Frame.Dead) {
                return reader.get().ranOutOfMemory()
                        ? died(
                                Reason.TOO_MUCH_MEMORY,
                                "reading needed more than " + Limits.READER_HEAP_MB + " MB of memory")
                        : died(Reason.READER_DIED, "the process that read it ended");
            }
        }
        return Optional.empty();
    }

    /**
     * What the reader says next, null where it is overdue. On a machine with too much to do a reader that waits for a processor
     * is not to blame; it is given until {@link Limits#DOCUMENT_CLOCK_TIME}.
     */
    private static @Nullable Frame patient(ReaderProcess reader) {
        Duration step = Duration.ofSeconds(1);
        Duration waited = Limits.DOCUMENT_TIME.minus(step);
        @Nullable Frame frame = reader.next(waited);
        boolean working = false;
        while (frame == null && !working && waited.compareTo(Limits.DOCUMENT_CLOCK_TIME) < 0) {
            Duration before = reader.processorTime();
            frame = reader.next(step);
            waited = waited.plus(step);
            working = !busy() || reader.processorTime().minus(before).toMillis() > step.toMillis() / 2;
        }
        return frame;
    }

    private static boolean busy() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system.getSystemLoadAverage() > system.getAvailableProcessors();
    }

    private Optional<Found> died(Reason reason, String what) {
        readers.discard();
        reader = Optional.empty();
        deaths++;
        boolean nowhere = current < from;
        boolean last = nowhere || deaths >= Limits.READER_DEATHS;
        done = last;
        from = current + 1;
        String rest =
                last && !nowhere ? "; so did " + (deaths - 1) + " before it, and the rest of the file is left out" : "";
        return Optional.of(Found.Fault.at(
                nowhere ? place : currentPlace, reason, what + rest + "; convert it to text or split it"));
    }

    @Override
    public void close() {
        if (!done) {
            readers.discard();
            done = true;
        }
    }
}
