package org.entente.app.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.claim.Document;
import org.entente.ingest.ContentId;
import org.entente.ingest.Fingerprint;
import org.entente.ingest.Ingest;
import org.entente.ingest.IngestOptions;
import org.entente.ingest.Known;
import org.entente.ingest.Outcome;
import org.entente.ingest.Provenance;
import org.entente.store.Answer;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.Receipt;
import org.entente.store.Run;
import org.entente.store.StoredDocument;
import org.entente.text.Coder;
import org.entente.text.coding.Coding;

/** Takes a file into a memory: reads it, codes what is new, stores it a few documents at a time. */
public final class Intake {

    private static final int AT_ONCE = 32;
    private static final int LISTED = 100;

    private final Memory memory;
    private final Coder coder;
    private final Run run;
    private final Supplier<List<Answer>> answers;

    /**
     * An intake.
     *
     * @param coder finds the claims
     * @param run what the coder is
     * @param answers what its rules and actors answer; where nothing, any other run codes again all that it coded
     */
    public Intake(Memory memory, Coder coder, Run run, Supplier<List<Answer>> answers) {
        this.memory = memory;
        this.coder = coder;
        this.run = run;
        this.answers = answers;
    }

    /** Takes a file and tells how far it is, at last that it is done. */
    public void take(String id, String name, Path file, IngestOptions options, Consumer<IntakeProgress> progress)
            throws IOException {
        new Taking(id, name, progress).all(file, options);
    }

    private final class Taking {
        private final String id;
        private final String name;
        private final Consumer<IntakeProgress> progress;
        private final List<String> quarantined = new ArrayList<>();
        private final List<String> documents = new ArrayList<>();
        private long read;
        private long added;
        private long duplicates;
        private long claims;
        private Batch batch;

        Taking(String id, String name, Consumer<IntakeProgress> progress) {
            this.id = id;
            this.name = name;
            this.progress = progress;
            this.batch = fresh();
        }

        private Batch fresh() {
            return new Batch(Cause.INGEST, name).knowing(run, answers);
        }

        void all(Path file, IngestOptions options) throws IOException {
            try (Ingest ingest = Ingest.open(List.of(file.toString()), options, new Stored())) {
                for (Optional<Outcome> next = ingest.next(); next.isPresent(); next = ingest.next()) {
                    settle(next.get(), file);
                    if (batch.size() >= AT_ONCE) {
                        commit();
                    }
                    progress.accept(now(false));
                }
            }
            commit();
            memory.settleCopies();
            progress.accept(now(true));
        }

        private void settle(Outcome outcome, Path file) {
            if (outcome instanceof Outcome.Quarantined aside) {
                String message = named(aside.message(), file);
                quarantined.add(message);
                batch.quarantine(named(aside.place(), file), message);
            } else if (outcome instanceof Outcome.Read fresh) {
                read++;
                store(fresh, Optional.empty(), file);
            } else if (outcome instanceof Outcome.Duplicate copy) {
                read++;
                if (copy.exact()) {
                    duplicates++;
                } else {
                    store(copy.read(), Optional.of(copy.of()), file);
                }
            }
        }

        private void store(Outcome.Read fresh, Optional<String> copyOf, Path file) {
            Document document = fresh.document();
            Provenance provenance = fresh.provenance();
            StoredDocument report = new StoredDocument(
                    document,
                    provenance.language().unknown() ? "" : provenance.language().code(),
                    named(provenance.place(), file),
                    copyOf,
                    fresh.content().hex(),
                    HexFormat.of().formatHex(fresh.fingerprint().bytes()));
            if (provenance.codable()) {
                Coding coding = coder.code(document);
                claims += coding.claims().size();
                batch.coded(report, run, coding.claims(), String.join("; ", coding.notes()));
            } else {
                batch.uncoded(report, "not in English");
            }
        }

        /** What the user sees is the name of his file, not where it was put down. */
        private String named(String told, Path file) {
            return told.replace(file.toString(), name);
        }

        private void commit() {
            if (batch.isEmpty()) {
                return;
            }
            Receipt receipt = memory.add(batch);
            added += receipt.added().size();
            duplicates += receipt.known().size() + receipt.duplicates().size();
            receipt.added().stream()
                    .limit(Math.max(0, LISTED - documents.size()))
                    .forEach(documents::add);
            batch = fresh();
        }

        private IntakeProgress now(boolean done) {
            return new IntakeProgress(
                    id, name, read, added, duplicates, claims, done, List.copyOf(quarantined), List.copyOf(documents));
        }
    }

    /** What is stored when the taking begins. */
    private final class Stored implements Known {

        private final Map<String, String> contents = memory.contents();

        @Override
        public Optional<String> holding(ContentId content) {
            return Optional.ofNullable(contents.get(content.hex()));
        }

        @Override
        public void fingerprints(BiConsumer<String, Fingerprint> sink) {
            memory.sketches()
                    .forEach((id, sketch) ->
                            sink.accept(id, Fingerprint.of(HexFormat.of().parseHex(sketch))));
        }
    }
}
