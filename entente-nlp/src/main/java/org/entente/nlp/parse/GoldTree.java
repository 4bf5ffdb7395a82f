package org.entente.nlp.parse;

import java.util.List;
import org.entente.nlp.Relation;

/**
 * A sentence for the parser to learn from.
 *
 * @param forms the words
 * @param tags a tagger's tags for them, with such errors as it makes on unknown text
 * @param heads index of each word's head, the number of words for the root
 * @param relations each word's relation to its head
 */
public record GoldTree(List<String> forms, int[] tags, int[] heads, Relation[] relations) {}
