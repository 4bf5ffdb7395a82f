package org.entente.app.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ingest.Fingerprint;
import org.entente.ingest.duplicate.NearCopies;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.View;

/**
 * Which report is a near copy of which, told from what the memory holds and not from the order in which it was read: the
 * earlier published is the original, between reports of one day (or of none) the one whose id comes first. Time grows in
 * proportion to the number of reports.
 */
public final class CopyLinks {

    private CopyLinks() {}

    /** What is to be written so that the links are these; an empty batch where they are. */
    public static Batch settled(View view) {
        Map<String, LocalDate> published = view.published();
        Map<String, String> sketches = view.sketches();
        Map<String, String> standing = view.copies();
        List<String> ids = new ArrayList<>(sketches.keySet());
        ids.sort(Comparator.comparing((String id) -> published.getOrDefault(id, LocalDate.MAX))
                .thenComparing(Comparator.naturalOrder()));
        Batch batch = new Batch(Cause.INGEST, "which reports are copies of which");
        NearCopies copies = new NearCopies();
        for (String id : ids) {
            Fingerprint sketch = Fingerprint.of(HexFormat.of().parseHex(sketches.getOrDefault(id, "")));
            Optional<String> of = copies.of(sketch).map(NearCopies.Copy::id);
            copies.add(id, sketch);
            if (!of.equals(Optional.ofNullable(standing.get(id)))) {
                batch.copy(id, of);
            }
        }
        return batch;
    }
}
