package org.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.correction.Corrected;
import org.entente.correction.Correction.MergeActors;
import org.entente.correction.Correction.SplitActor;
import org.entente.correction.Entry;
import org.entente.correction.Outcome;
import org.entente.correction.Overlay;

/** The documents that corrections touch, corrected. Claims of all other documents only have their actors merged. */
final class CorrectedDocuments {

    private final List<Entry> entries;
    private final Overlay overlay;
    private final Map<String, Corrected> byDocument;

    private CorrectedDocuments(List<Entry> entries, Overlay overlay, Map<String, Corrected> byDocument) {
        this.entries = List.copyOf(entries);
        this.overlay = overlay;
        this.byDocument = byDocument;
    }

    static CorrectedDocuments of(Reading reading) {
        List<Entry> entries = reading.entries();
        Overlay overlay = Overlay.of(entries);
        Set<String> touched = new TreeSet<>(overlay.documents());
        for (SplitActor split : overlay.splits()) {
            touched.addAll(reading.documentsWith(split.from(), split.mention()));
        }
        Map<String, Corrected> byDocument = new LinkedHashMap<>();
        if (!touched.isEmpty()) {
            Map<String, Document> documents = new HashMap<>();
            reading.documents(touched).forEach(kept -> documents.put(kept.id(), kept.document()));
            Map<String, List<Claim>> coded = new HashMap<>();
            for (Claim claim : reading.coded("doc " + Sql.among(touched))) {
                coded.computeIfAbsent(claim.span().doc(), unused -> new ArrayList<>())
                        .add(claim);
            }
            for (String id : touched) {
                byDocument.put(
                        id,
                        overlay.over(id, Optional.ofNullable(documents.get(id)), coded.getOrDefault(id, List.of())));
            }
        }
        return new CorrectedDocuments(entries, overlay, byDocument);
    }

    List<Entry> entries() {
        return entries;
    }

    Overlay overlay() {
        return overlay;
    }

    Collection<Corrected> all() {
        return byDocument.values();
    }

    /** The claims of these documents. */
    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        byDocument.values().forEach(one -> claims.addAll(one.claims()));
        return claims;
    }

    /** An SQL condition that leaves these documents out. */
    String elsewhere() {
        return byDocument.isEmpty() ? "" : " AND doc NOT IN " + Sql.list(byDocument.keySet());
    }

    /** What became of each correction: the worst that any document says of it. */
    Map<Long, Outcome> outcomes() {
        Map<Long, Outcome> outcomes = new TreeMap<>();
        for (Corrected one : byDocument.values()) {
            one.outcomes()
                    .forEach((number, outcome) -> outcomes.merge(
                            number, outcome, (known, other) -> known.compareTo(other) >= 0 ? known : other));
        }
        for (Entry entry : entries) {
            if (overlay.isUndone(entry.number())) {
                outcomes.put(entry.number(), Outcome.UNDONE);
            } else if (entry instanceof Entry.Undo) {
                outcomes.put(entry.number(), Outcome.APPLIED);
            } else if (entry instanceof Entry.Made made) {
                boolean merge = made.correction() instanceof MergeActors;
                outcomes.putIfAbsent(entry.number(), merge ? Outcome.APPLIED : Outcome.IDLE);
            }
        }
        return outcomes;
    }
}
