package org.entente.app.memory;

import java.time.Duration;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.Receipt;
import org.entente.store.Writer;

/** Gathers documents into batches and commits each when it is full or old enough, so that little is lost when the work ends. */
final class Committing {

    private static final int DOCUMENTS = 512;
    private static final int CHARACTERS = 16_000_000;
    private static final long AGE_NANOS = Duration.ofSeconds(10).toNanos();

    private final Writer writer;
    private final Cause cause;
    private final String note;
    private Batch batch;
    private long characters;
    private long began;
    private int added;
    private int revised;
    private int recoded;
    private int claims;
    private int ended;
    private long snapshot;

    Committing(Writer writer, Cause cause, String note) {
        this.writer = writer;
        this.cause = cause;
        this.note = note;
        this.batch = new Batch(cause, note);
    }

    /** The batch being gathered. */
    Batch batch() {
        return batch;
    }

    /** Tells that something of a length was added; commits where it is time. */
    void added(int length) {
        began = characters == 0 ? System.nanoTime() : began;
        characters += length;
        if (batch.size() >= DOCUMENTS || characters >= CHARACTERS || System.nanoTime() - began >= AGE_NANOS) {
            commit();
        }
    }

    void commit() {
        if (!batch.isEmpty()) {
            Receipt receipt = writer.commit(batch);
            added += receipt.added().size();
            revised += receipt.revised().size();
            recoded += receipt.recoded().size();
            if (receipt.snapshot().number() > snapshot) {
                snapshot = receipt.snapshot().number();
                claims += receipt.snapshot().claims();
                ended += receipt.snapshot().ended();
            }
        }
        batch = new Batch(cause, note);
        characters = 0;
    }

    int documentsAdded() {
        return added;
    }

    int documentsRevised() {
        return revised;
    }

    int documentsRecoded() {
        return recoded;
    }

    int claimsAdded() {
        return claims;
    }

    int rowsEnded() {
        return ended;
    }
}
