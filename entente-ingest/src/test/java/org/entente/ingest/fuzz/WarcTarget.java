package org.entente.ingest.fuzz;

/** Web archives. */
public final class WarcTarget {

    private WarcTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Invariants.hold("a.warc", bytes);
    }
}
