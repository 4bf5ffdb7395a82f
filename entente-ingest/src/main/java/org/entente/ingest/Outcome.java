package org.entente.ingest;

import org.entente.claim.Document;

/** How one report ended: read, known already, or set aside. Every file ends in at least one of them. */
public sealed interface Outcome {

    /** Where it was found: a path or an address, and after {@code !/} the way inside each archive. */
    String place();

    /**
     * A document not seen before.
     *
     * @param document its clean text, title, date and source
     * @param provenance where it was found and how it was read
     * @param content what its text is known by
     * @param fingerprint what near-copies of it are found by; a memory keeps it, see {@link Known}
     */
    record Read(Document document, Provenance provenance, ContentId content, Fingerprint fingerprint)
            implements Outcome {

        @Override
        public String place() {
            return provenance.place();
        }
    }

    /**
     * A document that says in the same, or nearly the same, words what an earlier one says.
     *
     * @param read the document as it was read
     * @param of id of the earlier document
     * @param similarity share of the wording the two have in common, 0 to 1; 1 where the normalised texts are equal
     * @param exact whether the normalised texts are equal; nothing is lost where it is left out
     */
    record Duplicate(Read read, String of, double similarity, boolean exact) implements Outcome {

        @Override
        public String place() {
            return read.place();
        }
    }

    /**
     * Something that could not be read.
     *
     * @param place where it was found
     * @param reason the kind of fault
     * @param message the whole line for the user: place, what is wrong there, what to do
     */
    record Quarantined(String place, Reason reason, String message) implements Outcome {}
}
