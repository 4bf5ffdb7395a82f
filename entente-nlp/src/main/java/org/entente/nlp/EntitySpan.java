package org.entente.nlp;

/**
 * A named entity in a sentence.
 *
 * @param first index of its first token
 * @param end index after its last token, greater than {@code first}
 * @param kind what it names
 */
public record EntitySpan(int first, int end, EntityKind kind) {

    public EntitySpan {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("entity span " + first + ".." + end + " is empty or negative");
        }
    }
}
