package org.entente.text.train;

/** A line of an annotated file that cannot be read; the message says which, why, and what it should look like. */
public final class AnnotationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnnotationException(String file, int line, String problem) {
        super(problem + " (line " + line + " of " + file + ")");
    }
}
