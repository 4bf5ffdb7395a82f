package org.entente.ingest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.Document;
import org.entente.ingest.IngestOptions.Duplicates;
import org.entente.ingest.IngestOptions.Naming;
import org.entente.ingest.duplicate.NearCopies;
import org.entente.ingest.duplicate.Sketch;
import org.entente.ingest.format.Extracted;
import org.entente.ingest.language.LanguageDetector;
import org.entente.ingest.read.Found;
import org.jspecify.annotations.Nullable;

/** From a draft to its outcome: its date, its language, its name, and whether it is new. */
final class Settling {

    private static final Fingerprint NONE = Fingerprint.of(new byte[0]);

    private final IngestOptions options;
    private final Known known;
    private final Dating dating;
    private final Map<ContentId, String> seen = new HashMap<>();
    private final Map<String, Named> named = new HashMap<>();
    private final NearCopies copies = new NearCopies();
    private @Nullable LanguageDetector languages;

    /** What was found under an id, and where. */
    private record Named(ContentId content, String place) {}

    Settling(IngestOptions options, Known known) {
        this.options = options;
        this.known = known;
        this.dating = new Dating(options);
        if (options.duplicates() == Duplicates.NEAR) {
            known.fingerprints(copies::add);
        }
    }

    Outcome settle(Found.Draft draft, Path file) {
        Extracted said = draft.content();
        ContentId content = ContentId.of(said.text());
        Dating.Dated dated = dating.of(draft, file);
        Document document =
                new Document(name(draft, content, file), said.text(), said.title(), dated.day(), said.source());
        Provenance provenance = new Provenance(draft.place(), draft.format(), dated.basis(), language(said.text()));
        return settle(document, provenance, content);
    }

    private Outcome settle(Document document, Provenance provenance, ContentId content) {
        if (options.duplicates() == Duplicates.NONE) {
            return new Outcome.Read(document, provenance, content, NONE);
        }
        Named now = new Named(content, provenance.place());
        Named before = named.putIfAbsent(document.id(), now);
        if (before != null && !before.content().equals(content)) {
            return usedBefore(document.id(), before, now);
        }
        Optional<String> equal =
                Optional.ofNullable(seen.putIfAbsent(content, document.id())).or(() -> known.holding(content));
        boolean near = options.duplicates() == Duplicates.NEAR;
        Outcome.Read read = new Outcome.Read(document, provenance, content, near ? Sketch.of(document.text()) : NONE);
        if (equal.isPresent()) {
            return new Outcome.Duplicate(read, equal.get(), 1, true);
        }
        Optional<NearCopies.Copy> copy = near ? copies.of(read.fingerprint()) : Optional.empty();
        if (near) {
            copies.add(document.id(), read.fingerprint());
        }
        return copy.isPresent()
                ? new Outcome.Duplicate(read, copy.get().id(), copy.get().similarity(), false)
                : read;
    }

    /** The later one would stand in the place of the earlier, and at the next reading of the same files the earlier again. */
    private static Outcome usedBefore(String id, Named before, Named now) {
        String place = Shown.line(now.place());
        return new Outcome.Quarantined(
                place,
                Reason.BAD_VALUE,
                Shown.line(place + ": the id \"" + id + "\" was used before (" + before.place()
                        + ") for another text; give each report an id of its own"));
    }

    private Language language(String text) {
        if (!options.detectLanguage()) {
            return Language.UNKNOWN;
        }
        if (languages == null) {
            languages = new LanguageDetector();
        }
        return languages.of(text);
    }

    private String name(Found.Draft draft, ContentId content, Path file) {
        if (!draft.id().isEmpty()) {
            return draft.id();
        }
        if (options.naming() == Naming.CONTENT) {
            return content.brief();
        }
        String inside = draft.place().startsWith(file.toString())
                ? file.getFileName() + draft.place().substring(file.toString().length())
                : draft.place();
        return inside.endsWith(".txt") ? inside.substring(0, inside.length() - 4) : inside;
    }
}
