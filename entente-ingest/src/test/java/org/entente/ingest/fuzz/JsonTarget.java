package org.entente.ingest.fuzz;

/** JSON lines. */
public final class JsonTarget {

    private JsonTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Invariants.hold("a.jsonl", bytes);
    }
}
