package org.entente.nlp;

/**
 * Another way to understand a sentence: the same tokens, another tree, and maybe other tags, lemmas and entities.
 *
 * @param sentence the sentence so understood; it has no other readings itself
 * @param margin how far the parser's and tagger's scores are below those of the first reading, 0 upwards in most cases
 *     and below 0 where the wider search found what the parser, in its haste, had missed. In units of the learned weights;
 *     only to be compared with the margins of the same parser
 */
public record Reading(Sentence sentence, double margin) {}
