package org.entente.accurate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that stand on the class path. */
final class Resource {

    private Resource() {}

    /**
     * Opens a file.
     *
     * @throws IllegalStateException where it is missing
     */
    static InputStream open(String name) {
        InputStream in = Resource.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name
                    + " is missing from the class path; \"./entente code --accurate\" builds what it needs, \"entente train"
                    + " --accurate\" makes the model");
        }
        return in;
    }

    static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
