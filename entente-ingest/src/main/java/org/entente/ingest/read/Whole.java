package org.entente.ingest.read;

import java.io.IOException;
import java.util.Optional;
import org.entente.ingest.Reason;
import org.entente.ingest.format.UnfitException;

/** Files that are read whole: their size is bounded, and whatever goes wrong in them is told as a fault. */
final class Whole {

    private Whole() {}

    /** Makes of a file's bytes what is found in it; empty where that comes later. */
    @FunctionalInterface
    interface Taking {
        Optional<Found> of(byte[] bytes) throws IOException, UnfitException;
    }

    /**
     * Reads a file.
     *
     * @param format what it claims to be, for messages
     * @param most bytes
     */
    static Optional<Found> read(Entry entry, String format, int most, Taking taking) {
        try {
            byte[] bytes = entry.in().readNBytes(most + 1);
            return bytes.length > most
                    ? fault(entry, Reason.TOO_LARGE, "it is larger than " + most / 1_000_000 + " MB; split it")
                    : taking.of(bytes);
        } catch (UnfitException e) {
            return fault(entry, e.reason(), e.what());
        } catch (Expansion.OverException e) {
            return fault(entry, Reason.TOO_LARGE, e.getMessage() + "; unpack it yourself if you trust it");
        } catch (IOException | RuntimeException e) {
            return fault(entry, Reason.DAMAGED, Fault.damaged(format, e));
        } catch (StackOverflowError e) {
            return fault(entry, Reason.DAMAGED, "its parts are nested too deeply; convert it to text");
        }
    }

    /** What is wrong with a file, with the remedy. */
    static Optional<Found> fault(Entry entry, Reason reason, String what) {
        return Optional.of(Found.Fault.at(entry.place(), reason, what));
    }
}
