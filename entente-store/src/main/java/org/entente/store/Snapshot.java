package org.entente.store;

import java.time.Instant;

/**
 * One state of knowledge. Its number and what it answers never change.
 *
 * @param number from 1, one more with every commit; 0 is the empty store
 * @param learned when it was committed
 * @param cause what made it
 * @param note for a person: the files read, the reason given
 * @param run the id of the run that coded, empty where none did
 * @param documents documents added or revised by it
 * @param claims claims added by it
 * @param ended documents and claims that it ended
 * @param corrections corrections added by it
 */
public record Snapshot(
        long number,
        Instant learned,
        Cause cause,
        String note,
        String run,
        int documents,
        int claims,
        int ended,
        int corrections) {

    /** The state before anything was learned. */
    static final Snapshot EMPTY = new Snapshot(0, Instant.EPOCH, Cause.INGEST, "", "", 0, 0, 0, 0);
}
