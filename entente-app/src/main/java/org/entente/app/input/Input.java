package org.entente.app.input;

import org.entente.claim.Document;

/** One thing found in the input: a document, or something that had to be skipped and why. */
public sealed interface Input {

    /** A document that can be coded. */
    record Read(Document document) implements Input {}

    /**
     * Something that cannot be coded.
     *
     * @param message the place, what is wrong there and what to do
     */
    record Skipped(String message) implements Input {}
}
