package org.entente.app.input;

/** A file that cannot be read at all; the message says why and what to do. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableException(String message) {
        super(message);
    }
}
