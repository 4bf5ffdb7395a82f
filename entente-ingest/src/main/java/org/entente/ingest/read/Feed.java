package org.entente.ingest.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.entente.ingest.Format;
import org.entente.ingest.Limits;
import org.entente.ingest.Reason;
import org.entente.ingest.format.Extracted;
import org.entente.ingest.format.FeedFile;
import org.entente.ingest.format.UnfitException;

/** An RSS or Atom feed, a document each item. */
final class Feed implements Reading {

    private final Entry entry;
    private final Watch watch;
    private final Deque<Extracted> items = new ArrayDeque<>();
    private int number;
    private boolean opened;

    Feed(Entry entry, Watch watch) {
        this.entry = entry;
        this.watch = watch;
    }

    @Override
    public Optional<Found> next() {
        if (!opened) {
            opened = true;
            if (!watch.begins(entry.place())) {
                return Optional.empty();
            }
            Optional<Found> fault = open();
            if (fault.isPresent()) {
                return fault;
            }
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        number++;
        Extracted item = items.removeFirst();
        String here = "item " + number + " of " + entry.place();
        return Optional.of(
                item.text().isBlank()
                        ? Found.Fault.at(here, Reason.EMPTY, "it has neither text nor title; there is nothing to code")
                        : new Found.Draft(here, Format.FEED, "", item));
    }

    private Optional<Found> open() {
        try {
            byte[] bytes = entry.in().readNBytes(Limits.TEXT_BYTES + 1);
            if (bytes.length > Limits.TEXT_BYTES) {
                return fault(Reason.TOO_LARGE, "the feed is larger than " + Limits.TEXT_BYTES / 1_000_000 + " MB");
            }
            items.addAll(FeedFile.read(bytes));
            return items.isEmpty()
                    ? fault(Reason.EMPTY, "the feed has no items; there is nothing to read")
                    : Optional.empty();
        } catch (UnfitException e) {
            return fault(e.reason(), e.what());
        } catch (IOException | RuntimeException e) {
            return fault(Reason.DAMAGED, Fault.damaged("RSS or Atom", e));
        } catch (StackOverflowError e) {
            return fault(Reason.DAMAGED, "its parts are nested too deeply");
        }
    }

    private Optional<Found> fault(Reason reason, String what) {
        return Optional.of(Found.Fault.at(entry.place(), reason, what));
    }

    @Override
    public void close() throws IOException {
        entry.in().close();
    }
}
