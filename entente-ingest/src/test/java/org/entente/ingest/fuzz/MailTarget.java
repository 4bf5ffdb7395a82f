package org.entente.ingest.fuzz;

/** Messages. */
public final class MailTarget {

    private MailTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Invariants.hold("a.eml", bytes);
    }
}
