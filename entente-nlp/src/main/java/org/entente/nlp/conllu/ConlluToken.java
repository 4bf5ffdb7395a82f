package org.entente.nlp.conllu;

/**
 * One word line of a CoNLL-U file, its fields as written.
 *
 * @param form the word
 * @param lemma its dictionary form
 * @param upos universal part of speech
 * @param xpos language-specific tag, in English the Penn Treebank's
 * @param features morphological features, {@code _} where there are none
 * @param head id of the head, counted from 1; 0 for the root
 * @param relation the relation to the head, subtype included
 * @param misc the last field, {@code _} where it is empty
 */
public record ConlluToken(
        String form, String lemma, String upos, String xpos, String features, int head, String relation, String misc) {

    /** Whether a space follows the word in the text. */
    public boolean spaceAfter() {
        return !misc.contains("SpaceAfter=No");
    }
}
