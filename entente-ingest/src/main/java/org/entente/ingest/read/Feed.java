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
        return Whole.read(entry, "RSS or Atom", Limits.TEXT_BYTES, bytes -> {
            items.addAll(FeedFile.read(bytes));
            return items.isEmpty()
                    ? Whole.fault(entry, Reason.EMPTY, "the feed has no items; there is nothing to read")
                    : Optional.empty();
        });
    }

    @Override
    public void close() throws IOException {
        entry.in().close();
    }
}
