package org.entente.store;

/**
 * What a run answered when it was asked something, as a digest: where two runs of one coder answer alike all that a text can
 * make them ask, they code it alike.
 *
 * @param kind what was asked, one word
 * @param about the word, name or code it was asked about
 * @param digest of the answer, 64 bits
 */
public record Answer(String kind, String about, long digest) {}
