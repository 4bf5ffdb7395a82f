package org.entente.ingest.fuzz;

/** PDF and its text. */
public final class PdfTarget {

    private PdfTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Invariants.hold("a.pdf", bytes);
    }
}
