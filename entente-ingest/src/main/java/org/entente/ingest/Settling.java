package org.entente.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.Document;
import org.entente.ingest.IngestOptions.Duplicates;
import org.entente.ingest.IngestOptions.Naming;
import org.entente.ingest.read.Found;

/** From a draft to its outcome: its date, its language, its name, and whether it is new. */
final class Settling {

    private record Dated(Optional<LocalDate> day, DateBasis basis) {}

    private final IngestOptions options;
    private final Known known;
    private final Map<ContentId, String> seen = new HashMap<>();

    Settling(IngestOptions options, Known known) {
        this.options = options;
        this.known = known;
    }

    Outcome settle(Found.Draft draft, Path file) {
        ContentId content = ContentId.of(draft.content().text());
        Dated dated = dated(draft, file);
        Document document = new Document(
                name(draft, content, file),
                draft.content().text(),
                draft.content().title(),
                dated.day(),
                draft.content().source());
        Provenance provenance = new Provenance(draft.place(), draft.format(), dated.basis(), Language.UNKNOWN);
        Outcome.Read read = new Outcome.Read(document, provenance, content, Fingerprint.of(new byte[0]));
        if (options.duplicates() == Duplicates.NONE) {
            return read;
        }
        Optional<String> earlier =
                Optional.ofNullable(seen.putIfAbsent(content, document.id())).or(() -> known.holding(content));
        if (earlier.isPresent()) {
            return new Outcome.Duplicate(read, earlier.get(), 1, true);
        }
        return read;
    }

    private String name(Found.Draft draft, ContentId content, Path file) {
        if (!draft.id().isEmpty()) {
            return draft.id();
        }
        if (options.naming() == Naming.CONTENT) {
            return content.brief();
        }
        String name = file.getFileName().toString();
        return name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
    }

    private Dated dated(Found.Draft draft, Path file) {
        if (draft.content().published().isPresent()) {
            return new Dated(draft.content().published(), DateBasis.METADATA);
        }
        if (options.published().isPresent()) {
            return new Dated(options.published(), DateBasis.GIVEN);
        }
        if (options.dateFromModification()) {
            try {
                LocalDate modified =
                        LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
                return new Dated(Optional.of(modified), DateBasis.MODIFIED);
            } catch (IOException e) {
                return new Dated(Optional.empty(), DateBasis.NONE);
            }
        }
        return new Dated(Optional.empty(), DateBasis.NONE);
    }
}
