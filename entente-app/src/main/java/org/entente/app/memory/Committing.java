package org.entente.app.memory;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.entente.store.Answer;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.Receipt;
import org.entente.store.Run;
import org.entente.store.StoredDocument;
import org.entente.store.Writer;
import org.entente.text.coding.Coding;

/** Gathers documents into batches and commits each when it is full or old enough, so that little is lost when the work ends. */
final class Committing {

    private static final int DOCUMENTS = 512;
    private static final int CHARACTERS = 16_000_000;
    private static final int UNTOUCHED = 20_000;
    private static final long AGE_NANOS = Duration.ofSeconds(10).toNanos();

    private final Writer writer;
    private final Cause cause;
    private final String note;
    private final Run run;
    private final Supplier<List<Answer>> answers;
    private Batch batch;
    private long characters;
    private int untouched;
    private long began;
    private int added;
    private int revised;
    private int recoded;
    private int claims;
    private int ended;
    private long snapshot;

    /**
     * Nothing gathered yet.
     *
     * @param run which codes
     * @param answers what that run answers, asked for where it is new to the store
     */
    Committing(Writer writer, Cause cause, String note, Run run, Supplier<List<Answer>> answers) {
        this.writer = writer;
        this.snapshot = writer.view().snapshot().number();
        this.cause = cause;
        this.note = note;
        this.run = run;
        this.answers = answers;
        this.batch = fresh();
    }

    private Batch fresh() {
        return new Batch(cause, note).knowing(run, answers);
    }

    /** The batch being gathered. */
    Batch batch() {
        return batch;
    }

    /** Adds a document with what the run found in it. */
    void coded(StoredDocument document, Coding coding) {
        batch.coded(document, run, coding.claims(), String.join("; ", coding.notes()));
        added(document);
    }

    /** Adds a document that is kept and not coded. */
    void uncoded(StoredDocument document, String why) {
        batch.uncoded(document, why);
        added(document);
    }

    private void added(StoredDocument document) {
        began = characters == 0 ? System.nanoTime() : began;
        characters += document.document().text().length();
        if (batch.size() >= DOCUMENTS || characters >= CHARACTERS || System.nanoTime() - began >= AGE_NANOS) {
            commit();
        }
    }

    /** Tells that a document stands as the run would code it. */
    void untouched(String doc) {
        batch.untouched(doc, run);
        untouched++;
        if (untouched >= UNTOUCHED) {
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
        batch = fresh();
        characters = 0;
        untouched = 0;
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
