package org.entente.text.learn;

import java.io.InputStream;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A type model over word vectors, as a module of its own that stands beside the coder on the class path brings it. Found by
 * {@link ServiceLoader}.
 */
public interface VectorModel {

    /** The vectors; loading them may take a second. */
    WordVectors vectors();

    /** The type model as {@link Learner#bytes} wrote it, read once and closed by the caller. */
    InputStream types();

    /** The weights of confidence as {@link Confidence#text} wrote them, read once and closed by the caller. */
    InputStream confidence();

    /** The one on the class path; empty where there is none. */
    static Optional<VectorModel> find() {
        return ServiceLoader.load(VectorModel.class).findFirst();
    }
}
