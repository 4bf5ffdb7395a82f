package org.entente.store;

/**
 * What a new version of a document is held against.
 *
 * @param fingerprint what it says
 * @param run the run that coded it last, empty where none did
 * @param since the snapshot by which this version was learned
 */
record StandingDocument(String fingerprint, String run, long since) {}
