package org.entente.store;

/** Why something became different. */
public enum Cause {
    /** Documents were read and coded. */
    INGEST("read and coded"),
    /** A document came again with another text, date, title or source. */
    REVISION("the document was revised"),
    /** Rules, actors or the coder changed. */
    RECODE("coded anew"),
    /** An analyst corrected something. */
    CORRECTION("corrected"),
    /** A document was deleted. */
    DELETION("the document was deleted"),
    /** Tables were imported. */
    IMPORT("imported");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    /** For a person to read. */
    public String words() {
        return words;
    }
}
