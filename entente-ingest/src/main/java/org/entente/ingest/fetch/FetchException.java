package org.entente.ingest.fetch;

import org.entente.ingest.Reason;

/** An address that may not or cannot be fetched; the message says why and what to do, without the address. */
public final class FetchException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    FetchException(Reason reason, String what) {
        super(what);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String what() {
        return String.valueOf(getMessage());
    }
}
