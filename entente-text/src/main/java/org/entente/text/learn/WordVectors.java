package org.entente.text.learn;

import org.entente.nlp.Sentence;

/**
 * Gives each word of a sentence a vector that tells what it means there. What is slow and accurate sits behind it; the
 * standard coder has none. Safe for use by several threads at once.
 */
public interface WordVectors {

    /** How many numbers a vector has. */
    int size();

    /** A vector for each word of a sentence, and after them one for the whole sentence. */
    float[][] of(Sentence sentence);
}
