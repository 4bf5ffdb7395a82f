package org.entente.nlp.tag;

/**
 * A tag that the tagger did not choose for a word.
 *
 * @param word index of the word
 * @param tag the tag's number
 * @param lead how far the chosen tag is ahead of it, in units of the weights; below 0 where the choice was forced
 */
public record OtherTag(int word, int tag, float lead) {}
