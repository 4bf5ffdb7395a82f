package org.entente.app.memory;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.entente.app.export.Plain;
import org.entente.ingest.Language;
import org.entente.ingest.Outcome;
import org.entente.store.StoredDocument;
import org.entente.text.coding.Coding;

/** From what ingest reads to what the memory keeps. */
final class IngestRun implements CodingQueue.Sink, AutoCloseable {

    private static final int MOST_MESSAGES = 20;

    private final Committing committing;
    private final CodingQueue queue;
    private final List<String> messages = new ArrayList<>();
    private int failures;

    IngestRun(CoderOptions options, Committing committing) {
        this.committing = committing;
        this.queue = new CodingQueue(() -> options.engine().coder(), options.threads(), this);
    }

    void accept(Outcome outcome) {
        if (outcome instanceof Outcome.Quarantined aside) {
            committing.batch().quarantine(aside.place(), aside.message());
        } else if (outcome instanceof Outcome.Read read) {
            document(read, Optional.empty());
        } else if (outcome instanceof Outcome.Duplicate duplicate && !duplicate.exact()) {
            document(duplicate.read(), Optional.of(duplicate.of()));
        }
    }

    private void document(Outcome.Read read, Optional<String> copyOf) {
        Language language = read.provenance().language();
        StoredDocument document = new StoredDocument(
                read.document(),
                language.unknown() ? "" : language.code(),
                read.place(),
                copyOf,
                read.content().hex(),
                HexFormat.of().formatHex(read.fingerprint().bytes()));
        if (read.provenance().codable()) {
            queue.add(document);
        } else {
            queue.drain();
            committing.uncoded(document, "not English (" + language.code() + ")");
        }
    }

    @Override
    public void coded(StoredDocument document, Coding coding) {
        committing.coded(document, coding);
    }

    @Override
    public void failed(StoredDocument document, Throwable failure) {
        String message = document.origin() + ": document \"" + document.id() + "\" could not be coded (" + failure
                + "); it is stored. Please report it with its text";
        failures++;
        committing.batch().quarantine(document.origin(), message);
        if (messages.size() < MOST_MESSAGES) {
            messages.add(Plain.text(message));
        }
        committing.uncoded(document, "the coder failed: " + failure);
    }

    void finish() {
        queue.drain();
        committing.commit();
    }

    int failures() {
        return failures;
    }

    List<String> messages() {
        return messages;
    }

    @Override
    public void close() {
        queue.close();
    }
}
