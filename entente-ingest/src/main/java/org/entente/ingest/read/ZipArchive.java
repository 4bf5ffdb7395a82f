package org.entente.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entente.ingest.Limits;
import org.entente.ingest.Reason;

/**
 * A zip, entry after entry as they stand in the file. Nothing of it is ever written anywhere; the names in it only label what
 * was found, and a name that points out of the archive is set aside all the same.
 */
final class ZipArchive implements Reading {

    private final Entry archive;
    private final Opening opening;
    private final Expansion expansion;
    private final ZipInputStream zip;
    private Optional<Reading> open = Optional.empty();
    private Optional<InputStream> bytes = Optional.empty();
    private int entries;
    private boolean done;

    ZipArchive(Entry archive, Opening opening, Expansion expansion) {
        this.archive = archive;
        this.opening = opening;
        this.expansion = expansion;
        this.zip = new ZipInputStream(archive.in());
    }

    @Override
    public Optional<Found> next() {
        try {
            while (!done) {
                Optional<Found> found = open.isPresent() ? open.get().next() : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
                leave();
                found = enter();
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (Expansion.OverException e) {
            return end(Reason.TOO_LARGE, e.getMessage() + "; the rest is left out; unpack it yourself if you trust it");
        } catch (IOException | IllegalArgumentException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            return locked
                    ? end(Reason.ENCRYPTED, "it is locked by a password; the rest is left out; unpack it first")
                    : end(Reason.DAMAGED, Fault.damaged("zip", e) + "; the rest is left out");
        }
    }

    /** Goes to the next entry; a fault where it is refused. */
    private Optional<Found> enter() throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
            done = true;
            return entries == 0
                    ? end(Reason.EMPTY, "the archive holds no file; there is nothing to read")
                    : Optional.empty();
        }
        entries++;
        if (entries > Limits.ENTRIES) {
            return end(
                    Reason.TOO_LARGE,
                    "it has more than " + Limits.ENTRIES + " entries; the rest is left out; unpack it into a folder");
        }
        InputStream in = expansion.unpacked(zip);
        if (entry.isDirectory() || EntryName.unwanted(entry.getName())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Optional.empty();
        }
        if (!EntryName.safe(entry.getName())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Optional.of(Found.Fault.at(
                    archive.place() + "!/" + entry.getName(),
                    Reason.UNSAFE_NAME,
                    "this name points out of the archive; it was not read; rename the entry"));
        }
        String name = EntryName.last(entry.getName());
        open = Optional.of(opening.open(archive.inner(entry.getName(), name, Optional.empty(), in)));
        bytes = Optional.of(in);
        return Optional.empty();
    }

    private void leave() throws IOException {
        if (bytes.isPresent()) {
            bytes.get().transferTo(OutputStream.nullOutputStream());
        }
        open = Optional.empty();
        bytes = Optional.empty();
    }

    private Optional<Found> end(Reason reason, String what) {
        done = true;
        open = Optional.empty();
        return Optional.of(Found.Fault.at(archive.place(), reason, what));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
