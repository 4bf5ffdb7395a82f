package org.entente.nlp.entity;

import java.io.IOException;
import org.entente.nlp.model.LinearModel;
import org.entente.nlp.model.LinearModelFormat;
import org.entente.nlp.model.ModelFile;
import org.entente.nlp.tag.Lexicon;

/**
 * What was trained for finding names. Immutable, safe for use by several threads.
 *
 * @param weights scores labels of words
 * @param lexicon what is known of words, the same that the part-of-speech tagger has
 */
public record EntityModel(LinearModel weights, Lexicon lexicon) {

    private static final String BLOCK = "entities";

    /**
     * Takes the model out of a file.
     *
     * @throws IOException where its block is missing or damaged
     */
    public static EntityModel read(ModelFile file, Lexicon lexicon) throws IOException {
        return new EntityModel(LinearModelFormat.read(file.block(BLOCK)), lexicon);
    }

    /** Whether a file holds such a model. */
    public static boolean isIn(ModelFile file) {
        return file.has(BLOCK);
    }

    /** Puts the weights into a file; the lexicon is there already. */
    public void write(ModelFile file) {
        file.put(BLOCK, LinearModelFormat.write(weights));
    }
}
