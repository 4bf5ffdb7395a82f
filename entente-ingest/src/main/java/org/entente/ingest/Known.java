package org.entente.ingest;

import java.util.Optional;
import java.util.function.BiConsumer;

/** What a memory holds already, so that nothing enters it twice. */
public interface Known {

    /** A memory that is empty. */
    Known NOTHING = new Known() {
        @Override
        public Optional<String> holding(ContentId content) {
            return Optional.empty();
        }

        @Override
        public void fingerprints(BiConsumer<String, Fingerprint> sink) {}
    };

    /** Id of the stored document with this content, empty where none. Asked once a document. */
    Optional<String> holding(ContentId content);

    /** Hands over id and fingerprint of every stored document. Asked once, when ingest opens. */
    void fingerprints(BiConsumer<String, Fingerprint> sink);
}
