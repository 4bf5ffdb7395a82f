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
import org.entente.ingest.format.UnfitException;

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

    private Optional<Found> read() {
        try {
            byte[] bytes = entry.in().readNBytes(Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                return fault(Reason.TOO_LARGE, "it is larger than " + Limits.FILE_BYTES / 1_000_000 + " MB; split it");
            }
            MailMessage message = MailMessage.read(bytes);
            if (entry.depth() < Limits.DEPTH) {
                attachments.addAll(message.attachments());
            }
            if (message.content().text().isBlank()) {
                return attachments.isEmpty()
                        ? fault(Reason.EMPTY, "the message has no text; there is nothing to code")
                        : next();
            }
            return Optional.of(new Found.Draft(entry.place(), Format.EML, "", message.content()));
        } catch (UnfitException e) {
            return fault(e.reason(), e.what());
        } catch (IOException | RuntimeException e) {
            return fault(Reason.DAMAGED, Fault.damaged("mail", e));
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
