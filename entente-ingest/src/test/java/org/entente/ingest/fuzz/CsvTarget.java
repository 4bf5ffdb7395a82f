package org.entente.ingest.fuzz;

/** Tables. */
public final class CsvTarget {

    private CsvTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Invariants.hold("a.csv", bytes);
    }
}
