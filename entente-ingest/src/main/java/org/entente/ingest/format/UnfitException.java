package org.entente.ingest.format;

import org.entente.ingest.Reason;

/** A document that cannot be read. The message says what is wrong and what to do, without the place. */
public final class UnfitException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnfitException(Reason reason, String what) {
        super(what);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong and what to do. */
    public String what() {
        return String.valueOf(getMessage());
    }
}
