package org.entente.ingest.fuzz;

/** Web pages. */
public final class HtmlTarget {

    private HtmlTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Invariants.hold("a.html", bytes);
    }
}
