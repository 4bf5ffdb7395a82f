package org.entente.store.segment;

/** The steps of a commit, in their order. A process may end at any of them. */
public enum CommitStep {
    /** Nothing is written yet. */
    BEGUN,
    /** A segment is written, not yet forced to the disk. */
    SEGMENT_WRITTEN,
    /** Every segment is on the disk; no manifest names them. */
    SEGMENTS_FORCED,
    /** The manifest is written under a name that nobody reads. */
    MANIFEST_WRITTEN,
    /** The manifest is on the disk, still under that name. */
    MANIFEST_FORCED,
    /** The manifest has its name: whoever opens the store now sees the commit. */
    PUBLISHED,
    /** The name is on the disk: the commit is acknowledged. */
    ACKNOWLEDGED,
    /** Files that no manifest names any more are about to go. */
    COLLECTING,
    /** They are gone. */
    COLLECTED;

    /** Told of each step as it is reached. */
    @FunctionalInterface
    public interface Listener {

        /** Listens to nothing. */
        Listener NONE = step -> {};

        /** A step is reached. */
        void reached(CommitStep step);
    }
}
