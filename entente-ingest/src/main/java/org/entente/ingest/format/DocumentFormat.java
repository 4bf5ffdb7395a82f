package org.entente.ingest.format;

import java.io.IOException;

/** Reads one document of one format. */
@FunctionalInterface
public interface DocumentFormat {

    /**
     * Reads a document.
     *
     * @param bytes the whole file
     * @throws UnfitException where it holds no text that can be had, with the reason
     * @throws IOException where it breaks the rules of its format
     */
    Extracted read(byte[] bytes) throws IOException, UnfitException;
}
