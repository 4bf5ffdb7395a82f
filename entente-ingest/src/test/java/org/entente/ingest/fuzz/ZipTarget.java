package org.entente.ingest.fuzz;

/** Archives. */
public final class ZipTarget {

    private ZipTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Invariants.hold("a.zip", bytes);
    }
}
