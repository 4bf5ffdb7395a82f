package org.entente.nlp.conllu;

/**
 * A multiword-token line of a CoNLL-U file: words that are written as one ("don't", "cannot").
 *
 * @param first id of the first word, counted from 1
 * @param last id of the last word
 * @param form the words as written together
 * @param misc the last field, {@code _} where it is empty
 */
public record ConlluRange(int first, int last, String form, String misc) {

    /** Whether a space follows the token in the text. */
    public boolean spaceAfter() {
        return !misc.contains("SpaceAfter=No");
    }
}
