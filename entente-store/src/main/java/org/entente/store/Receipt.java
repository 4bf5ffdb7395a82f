package org.entente.store;

import java.util.List;
import java.util.Map;

/**
 * What became of a batch. When it is handed out, everything in it is on the disk.
 *
 * @param snapshot the state that holds it
 * @param added ids of documents that are new
 * @param revised ids of documents that came again with another text, title, date or source
 * @param recoded ids of documents that another run coded anew
 * @param known ids of documents that were stored like this before
 * @param duplicates ids of documents that are stored under another id, and that id
 * @param corrections numbers given to the entries of the overlay
 */
public record Receipt(
        Snapshot snapshot,
        List<String> added,
        List<String> revised,
        List<String> recoded,
        List<String> known,
        Map<String, String> duplicates,
        List<Long> corrections) {

    public Receipt {
        added = List.copyOf(added);
        revised = List.copyOf(revised);
        recoded = List.copyOf(recoded);
        known = List.copyOf(known);
        duplicates = Map.copyOf(duplicates);
        corrections = List.copyOf(corrections);
    }
}
