package org.entente.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.entente.ingest.Format;
import org.entente.ingest.Limits;
import org.entente.ingest.Reason;
import org.entente.ingest.format.MailMessage;

/** A message (EML, RFC 5322): its text, then the documents attached to it. */
final class Mail implements Reading {

    private final Entry entry;
    private final Watch watch;
    private final Opening opening;
    private final Deque<MailMessage.Attachment> attachments = new ArrayDeque<>();
    private Optional<Reading> open = Optional.empty();
    private boolean opened;

    Mail(Entry entry, Watch watch, Opening opening) {
        this.entry = entry;
        this.watch = watch;
        this.opening = opening;
    }

    @Override
    public Optional<Found> next() throws IOException {
        if (!opened) {
            opened = true;
            return watch.begins(entry.place()) ? read() : Optional.empty();
        }
        while (true) {
            if (open.isPresent()) {
                Optional<Found> found = open.get().next();
                if (found.isPresent()) {
                    return found;
                }
                open = Optional.empty();
            }
            if (attachments.isEmpty()) {
                return Optional.empty();
            }
            MailMessage.Attachment next = attachments.removeFirst();
            open = Optional.of(opening.open(
                    entry.inner(next.name(), next.name(), Optional.empty(), new ByteArrayInputStream(next.bytes()))));
        }
    }

    private Optional<Found> read() throws IOException {
        Optional<Found> found = Whole.read(entry, "mail", Limits.FILE_BYTES, bytes -> {
            MailMessage message = MailMessage.read(bytes);
            if (entry.depth() < Limits.DEPTH) {
                attachments.addAll(message.attachments());
            }
            if (!message.content().text().isBlank()) {
                return Optional.of(new Found.Draft(entry.place(), Format.EML, "", message.content()));
            }
            return attachments.isEmpty()
                    ? Whole.fault(entry, Reason.EMPTY, "the message has no text; there is nothing to code")
                    : Optional.empty();
        });
        return found.isPresent() ? found : next();
    }

    @Override
    public void close() throws IOException {
        entry.in().close();
    }
}
