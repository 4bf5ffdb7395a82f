package org.entente.ingest.read;

/** Is told of each document before its reading begins, so that somebody can stop what takes too long. */
@FunctionalInterface
public interface Watch {

    /** Reads everything. */
    Watch NONE = place -> true;

    /** A document at a place is about to be read; false where it is to be passed over. */
    boolean begins(String place);
}
