package org.entente.ingest.fuzz;

/** Feeds. */
public final class FeedTarget {

    private FeedTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Invariants.hold("a.rss", bytes);
    }
}
