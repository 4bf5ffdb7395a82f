package org.entente.app.memory;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.entente.ingest.ContentId;
import org.entente.ingest.Fingerprint;
import org.entente.ingest.Known;
import org.entente.store.View;

/** What a memory holds, for ingest to tell new from known. */
final class StoredContent implements Known {

    private final Map<String, String> contents;
    private final Map<String, String> sketches;

    StoredContent(View view) {
        this.contents = view.contents();
        this.sketches = view.sketches();
    }

    @Override
    public Optional<String> holding(ContentId content) {
        return Optional.ofNullable(contents.get(content.hex()));
    }

    @Override
    public void fingerprints(BiConsumer<String, Fingerprint> sink) {
        sketches.forEach(
                (id, sketch) -> sink.accept(id, Fingerprint.of(HexFormat.of().parseHex(sketch))));
    }
}
