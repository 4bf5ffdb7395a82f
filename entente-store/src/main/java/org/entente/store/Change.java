package org.entente.store;

import java.util.List;
import java.util.Optional;
import org.entente.correction.Entry;

/**
 * What became different about one document, and why.
 *
 * @param doc the document's id
 * @param document whether the document itself came, went or was revised
 * @param claims what became different about its claims
 * @param snapshots the snapshots that did it, in order; empty where only a correction of actors did
 * @param corrections the corrections that did it, in order
 */
public record Change(
        String doc,
        Optional<Kind> document,
        List<Difference> claims,
        List<Snapshot> snapshots,
        List<Entry> corrections) {

    /** What happened to a document. */
    public enum Kind {
        ADDED,
        REVISED,
        DELETED
    }

    public Change {
        claims = List.copyOf(claims);
        snapshots = List.copyOf(snapshots);
        corrections = List.copyOf(corrections);
    }
}
